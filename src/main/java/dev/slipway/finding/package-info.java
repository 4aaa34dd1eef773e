/// What an operator can correct: where it is, what is wrong, why, and what to do.
@NullMarked
package dev.slipway.finding;

import org.jspecify.annotations.NullMarked;
