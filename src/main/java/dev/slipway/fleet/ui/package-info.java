/// The fleet and its clusters on the screen.
@NullMarked
package dev.slipway.fleet.ui;

import org.jspecify.annotations.NullMarked;
