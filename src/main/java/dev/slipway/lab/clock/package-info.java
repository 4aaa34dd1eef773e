/// The lab's clock: simulated time, and the one lock of the simulated world.
@NullMarked
package dev.slipway.lab.clock;

import org.jspecify.annotations.NullMarked;
