package dev.slipway.lab.world.bmc;

import java.util.Arrays;
import java.util.Optional;

/// What a machine can be told to start from, as Redfish spells it.
public enum BootTarget {
    /// The firmware's own order.
    NONE("None"),
    PXE("Pxe"),
    DISK("Hdd"),
    CD("Cd"),
    BIOS_SETUP("BiosSetup");

    private final String word;

    BootTarget(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<BootTarget> of(String word) {
        return Arrays.stream(values())
                .filter(target -> target.word.equals(word))
                .findFirst();
    }
}
