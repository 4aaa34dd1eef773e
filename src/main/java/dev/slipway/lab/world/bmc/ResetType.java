package dev.slipway.lab.world.bmc;

import java.util.Arrays;
import java.util.Optional;

/// What a BMC can be asked to do with the power, as Redfish spells it.
public enum ResetType {
    ON("On"),
    /// At once, whatever runs.
    FORCE_OFF("ForceOff"),
    /// By asking the operating system.
    GRACEFUL_SHUTDOWN("GracefulShutdown"),
    /// Restarts without taking the power away.
    FORCE_RESTART("ForceRestart"),
    /// Takes the power away and gives it back.
    POWER_CYCLE("PowerCycle");

    private final String word;

    ResetType(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<ResetType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
