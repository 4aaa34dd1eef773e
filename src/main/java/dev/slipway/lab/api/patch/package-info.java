/// JSON patch, merge patch and strategic merge patch.
@NullMarked
package dev.slipway.lab.api.patch;

import org.jspecify.annotations.NullMarked;
