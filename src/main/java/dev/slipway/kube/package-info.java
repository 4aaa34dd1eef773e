/// The only door to Kubernetes API servers.
@NullMarked
package dev.slipway.kube;

import org.jspecify.annotations.NullMarked;
