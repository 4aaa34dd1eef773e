/// How programs of the lab reach its API servers.
@NullMarked
package dev.slipway.lab.programs.reach;

import org.jspecify.annotations.NullMarked;
