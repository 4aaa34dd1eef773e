/// Kubernetes in containers.
@NullMarked
package dev.slipway.lab.programs.kind;

import org.jspecify.annotations.NullMarked;
