<<<<<<< HEAD
/// What exists: machines and where they are on their way, read from API objects.
=======
/// What exists: machines and nodes as API servers tell of them, and where each machine is on its way.
>>>>>>> main
@NullMarked
package dev.slipway.fleet;

import org.jspecify.annotations.NullMarked;
