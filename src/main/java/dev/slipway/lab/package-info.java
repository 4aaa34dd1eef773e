/// The simulated datacenter as a whole, in this process or in one of its own.
@NullMarked
package dev.slipway.lab;

import org.jspecify.annotations.NullMarked;
