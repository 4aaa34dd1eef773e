/// What EKS Anywhere demands of a specification, rule by rule. `Rules` lists them all.
@NullMarked
package dev.slipway.spec.rules;

import org.jspecify.annotations.NullMarked;
