package dev.slipway.lab.world;

/// A machine of the lab at one moment. `doing` says more about the phase, and may be empty.
public record MachineStatus(String hostname, boolean on, MachinePhase phase, String doing) {}
