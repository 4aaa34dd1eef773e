package dev.slipway.bmc;

/// Whether a machine has power.
public enum Power {
    ON,
    OFF,
    /// Neither: it is on its way, or the BMC does not know.
    CHANGING
}
