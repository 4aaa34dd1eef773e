/// Creating a management cluster on bare metal: one class per task of EKS Anywhere's workflow.
@NullMarked
package dev.slipway.lifecycle.create;

import org.jspecify.annotations.NullMarked;
