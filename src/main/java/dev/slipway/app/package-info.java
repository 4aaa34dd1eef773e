/// The composition root: the only room that sees every other, the lab included.
@NullMarked
package dev.slipway.app;

import org.jspecify.annotations.NullMarked;
