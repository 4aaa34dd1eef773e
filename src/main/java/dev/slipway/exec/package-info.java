/// The only door to programs of this machine.
@NullMarked
package dev.slipway.exec;

import org.jspecify.annotations.NullMarked;
