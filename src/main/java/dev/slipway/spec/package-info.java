/// Documents of `anywhere.eks.amazonaws.com/v1alpha1`: positions, comments, defaults, rules, generators.
@NullMarked
package dev.slipway.spec;

import org.jspecify.annotations.NullMarked;
