/// Help while a specification is written: where the caret is, what could stand there, and what it means.
@NullMarked
package dev.slipway.spec.writing;

import org.jspecify.annotations.NullMarked;
