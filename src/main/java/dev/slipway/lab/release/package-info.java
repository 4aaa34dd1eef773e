/// What EKS Anywhere publishes, as the lab has it: release, bundle, manifests, charts.
@NullMarked
package dev.slipway.lab.release;

import org.jspecify.annotations.NullMarked;
