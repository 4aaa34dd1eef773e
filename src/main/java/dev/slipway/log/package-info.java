/// Log lines, taken apart: what a log pane shows, whoever wrote them.
@NullMarked
package dev.slipway.log;

import org.jspecify.annotations.NullMarked;
