/// YAML as a tree that remembers where each node stands in its text.
@NullMarked
package dev.slipway.spec.yaml;

import org.jspecify.annotations.NullMarked;
