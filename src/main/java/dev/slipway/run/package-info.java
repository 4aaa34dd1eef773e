/// Plan, step, outcome, pipeline, journal, resume.
@NullMarked
package dev.slipway.run;

import org.jspecify.annotations.NullMarked;
