/// The EKS Anywhere cluster controller for bare metal.
@NullMarked
package dev.slipway.lab.control.eksa;

import org.jspecify.annotations.NullMarked;
