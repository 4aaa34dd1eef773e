/// Checks with evidence and a remedy, made before anything is touched.
@NullMarked
package dev.slipway.preflight;

import org.jspecify.annotations.NullMarked;
