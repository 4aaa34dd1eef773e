/// An API server of the lab: objects, watches, HTTPS.
@NullMarked
package dev.slipway.lab.api;

import org.jspecify.annotations.NullMarked;
