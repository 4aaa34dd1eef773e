/// Server-side tables, as `kubectl get` prints them.
@NullMarked
package dev.slipway.lab.api.table;

import org.jspecify.annotations.NullMarked;
