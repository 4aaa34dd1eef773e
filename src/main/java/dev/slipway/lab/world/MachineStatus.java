package dev.slipway.lab.world;

import java.time.Instant;
import java.util.Optional;

/// A machine of the lab at one moment. `doing` says more about the phase, and may be empty; `image` is what was last
/// written to its disk.
public record MachineStatus(
        String hostname,
        String address,
        boolean on,
        MachinePhase phase,
        Instant since,
        String doing,
        Optional<String> image) {}
