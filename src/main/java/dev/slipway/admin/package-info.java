/// The Administrative machine: whether it is ready, what the operator set, and the ways to start.
@NullMarked
package dev.slipway.admin;

import org.jspecify.annotations.NullMarked;
