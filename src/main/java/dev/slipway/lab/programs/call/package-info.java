/// What every program of the lab needs: its words, its flags, its two streams.
@NullMarked
package dev.slipway.lab.programs.call;

import org.jspecify.annotations.NullMarked;
