package dev.slipway.run;

/// The stretches of a machine's way from switched off to a ready node, in order.
public enum Phase {
    POWER_ON,
    NETWORK_BOOT,
    HOOK_OS,
    WRITE_IMAGE,
    FIRST_BOOT,
    JOIN,
    READY
}
