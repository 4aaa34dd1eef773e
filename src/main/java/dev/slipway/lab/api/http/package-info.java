/// HTTP: routing, authentication, reading, writing, watching.
@NullMarked
package dev.slipway.lab.api.http;

import org.jspecify.annotations.NullMarked;
