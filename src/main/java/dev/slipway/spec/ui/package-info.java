/// Views on specifications that are being written, and on the list of clusters.
@NullMarked
package dev.slipway.spec.ui;

import org.jspecify.annotations.NullMarked;
