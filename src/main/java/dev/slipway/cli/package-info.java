/// The terminal: commands named after those of `eksctl anywhere`.
@NullMarked
package dev.slipway.cli;

import org.jspecify.annotations.NullMarked;
