/// Files that survive a crash: the workspace folder, atomic writes, secrets.
@NullMarked
package dev.slipway.store;

import org.jspecify.annotations.NullMarked;
