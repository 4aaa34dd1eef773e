package dev.slipway.lab.world;

/// What a BMC can be asked to do with the power.
public enum PowerAction {
    ON,
    /// At once, whatever runs.
    OFF,
    /// By asking the operating system.
    SOFT,
    /// Off and on again, of a machine that is on.
    CYCLE
}
