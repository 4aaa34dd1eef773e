/// The installer and mover of Cluster API.
@NullMarked
package dev.slipway.lab.programs.clusterctl;

import org.jspecify.annotations.NullMarked;
