/// What brings a lab cluster to life whoever uses it: kubeadm, kubelets, scheduler, workload controllers.
@NullMarked
package dev.slipway.lab.control.basics;

import org.jspecify.annotations.NullMarked;
