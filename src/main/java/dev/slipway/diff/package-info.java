/// How two texts differ, by lines and by letters.
@NullMarked
package dev.slipway.diff;

import org.jspecify.annotations.NullMarked;
