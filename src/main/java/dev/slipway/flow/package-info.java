/// Plain concurrency: time, waiting, coalescing. Knows nothing of Slipway's subjects.
@NullMarked
package dev.slipway.flow;

import org.jspecify.annotations.NullMarked;
