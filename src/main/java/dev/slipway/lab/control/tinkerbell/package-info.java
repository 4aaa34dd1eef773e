/// The controllers of Tinkerbell: Rufio for the BMCs, Tink for the workflows, and Cluster API's provider.
@NullMarked
package dev.slipway.lab.control.tinkerbell;

import org.jspecify.annotations.NullMarked;
