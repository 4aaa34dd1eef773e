/// Controllers that play EKS Anywhere, Cluster API, Tinkerbell and the kubelets.
@NullMarked
package dev.slipway.lab.control;

import org.jspecify.annotations.NullMarked;
