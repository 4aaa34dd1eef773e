/// What exists: machines and where they are on their way, read from API objects.
@NullMarked
package dev.slipway.fleet;

import org.jspecify.annotations.NullMarked;
