package dev.slipway.lab.world.bmc;

/// Whether a machine has power, as Redfish spells it.
public enum PowerState {
    ON("On"),
    OFF("Off");

    private final String word;

    PowerState(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
