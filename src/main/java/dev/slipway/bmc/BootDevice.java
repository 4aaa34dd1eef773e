package dev.slipway.bmc;

/// What a machine can be made to start from.
public enum BootDevice {
    PXE("Pxe"),
    DISK("Hdd");

    private final String word;

    BootDevice(String word) {
        this.word = word;
    }

    /// As Redfish spells it.
    String word() {
        return word;
    }
}
