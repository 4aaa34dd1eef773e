/// Why a run is held: matchers over evidence, explanations, next actions.
@NullMarked
package dev.slipway.diagnosis;

import org.jspecify.annotations.NullMarked;
