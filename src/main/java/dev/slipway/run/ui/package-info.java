/// Runs on the screen: one run as it goes, why it is held, and all runs as a list.
@NullMarked
package dev.slipway.run.ui;

import org.jspecify.annotations.NullMarked;
