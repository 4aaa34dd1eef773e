/// What differs by infrastructure.
@NullMarked
package dev.slipway.provider;

import org.jspecify.annotations.NullMarked;
