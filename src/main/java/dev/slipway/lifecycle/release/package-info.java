/// What EKS Anywhere publishes: the releases manifest, the bundle, EKS Distro, component manifests.
@NullMarked
package dev.slipway.lifecycle.release;

import org.jspecify.annotations.NullMarked;
