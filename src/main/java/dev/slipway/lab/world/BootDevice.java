package dev.slipway.lab.world;

/// What a machine boots from first.
public enum BootDevice {
    /// The firmware's own order: the network, then the disk.
    NONE,
    NETWORK,
    DISK,
    OTHER
}
