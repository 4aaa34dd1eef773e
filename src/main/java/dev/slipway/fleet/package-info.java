/// What exists: machines and nodes as API servers tell of them, and where each machine is on its way.
@NullMarked
package dev.slipway.fleet;

import org.jspecify.annotations.NullMarked;
