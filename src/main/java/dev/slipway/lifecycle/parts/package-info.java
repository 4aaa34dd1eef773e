/// What several tasks have in common: installing providers, the Tinkerbell stack, the hardware catalogue, waiting.
@NullMarked
package dev.slipway.lifecycle.parts;

import org.jspecify.annotations.NullMarked;
