/// The package manager of Kubernetes.
@NullMarked
package dev.slipway.lab.programs.helm;

import org.jspecify.annotations.NullMarked;
