/// The container engine's client.
@NullMarked
package dev.slipway.lab.programs.docker;

import org.jspecify.annotations.NullMarked;
