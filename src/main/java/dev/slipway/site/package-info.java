/// The workspace an operator works in, and what stands around it: its lab, and Slipway's own programs.
@NullMarked
package dev.slipway.site;

import org.jspecify.annotations.NullMarked;
