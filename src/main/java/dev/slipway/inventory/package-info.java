/// Machines: the hardware CSV, labels, selectors, fit, hardware manifests.
@NullMarked
package dev.slipway.inventory;

import org.jspecify.annotations.NullMarked;
