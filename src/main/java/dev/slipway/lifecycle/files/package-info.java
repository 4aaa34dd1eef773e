/// The files of a cluster on disk: its folder and what the programs read from it.
@NullMarked
package dev.slipway.lifecycle.files;

import org.jspecify.annotations.NullMarked;
