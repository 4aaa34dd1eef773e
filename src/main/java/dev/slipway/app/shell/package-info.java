/// The frame around the rooms: rail, top bar, status bar, palette, tasks, notices and the lab bar.
@NullMarked
package dev.slipway.app.shell;

import org.jspecify.annotations.NullMarked;
