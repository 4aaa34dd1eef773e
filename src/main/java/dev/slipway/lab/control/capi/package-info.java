/// The controllers of Cluster API: core, kubeadm bootstrap, kubeadm control plane.
@NullMarked
package dev.slipway.lab.control.capi;

import org.jspecify.annotations.NullMarked;
