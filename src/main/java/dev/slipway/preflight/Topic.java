package dev.slipway.preflight;

/// What a check before a creation is about, in the order they are told.
public enum Topic {
    MACHINE,
    SPECIFICATION,
    HARDWARE,
    NETWORK,
    IMAGES
}
