/// Label and field selectors.
@NullMarked
package dev.slipway.lab.api.select;

import org.jspecify.annotations.NullMarked;
