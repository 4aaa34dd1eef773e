/// The parts of the visual language, each made once: pills, pips, rows, tracks, panes.
@NullMarked
package dev.slipway.fx.part;

import org.jspecify.annotations.NullMarked;
