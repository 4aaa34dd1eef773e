package dev.slipway.lab.api.store;

/// What of an object a write may change.
public enum Part {
    ALL_BUT_STATUS,
    STATUS
}
