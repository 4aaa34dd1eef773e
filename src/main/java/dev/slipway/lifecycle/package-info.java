/// The workflows of EKS Anywhere, as plans of idempotent steps.
@NullMarked
package dev.slipway.lifecycle;

import org.jspecify.annotations.NullMarked;
