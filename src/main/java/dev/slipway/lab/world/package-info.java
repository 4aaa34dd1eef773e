/// The lab's machines, BMCs, network, faults.
@NullMarked
package dev.slipway.lab.world;

import org.jspecify.annotations.NullMarked;
