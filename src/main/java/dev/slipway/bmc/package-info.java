/// The only door to baseboard management controllers.
@NullMarked
package dev.slipway.bmc;

import org.jspecify.annotations.NullMarked;
