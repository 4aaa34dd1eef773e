/// `clusterctl move`.
@NullMarked
package dev.slipway.lab.programs.clusterctl.move;

import org.jspecify.annotations.NullMarked;
