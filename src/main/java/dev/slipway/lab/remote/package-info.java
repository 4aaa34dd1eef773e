/// The lab as a process of its own, and how others talk to it: loopback only, with a token.
@NullMarked
package dev.slipway.lab.remote;

import org.jspecify.annotations.NullMarked;
