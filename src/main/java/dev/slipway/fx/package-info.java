/// Reaching the FX thread, loading views, and what every room brings to the window.
@NullMarked
package dev.slipway.fx;

import org.jspecify.annotations.NullMarked;
