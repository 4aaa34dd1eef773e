/// The first run, the Administrative machine and the settings in the window.
@NullMarked
package dev.slipway.admin.ui;

import org.jspecify.annotations.NullMarked;
