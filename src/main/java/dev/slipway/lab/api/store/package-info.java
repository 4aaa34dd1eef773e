/// The objects of an API server in memory: kinds, writes, deletion, server-side apply.
@NullMarked
package dev.slipway.lab.api.store;

import org.jspecify.annotations.NullMarked;
