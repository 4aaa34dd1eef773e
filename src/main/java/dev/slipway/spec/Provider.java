package dev.slipway.spec;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The infrastructures EKS Anywhere knows, in the order of its help text.
public enum Provider {
    VSPHERE("VSphere", "vSphere"),
    CLOUDSTACK("CloudStack", "CloudStack"),
    TINKERBELL("Tinkerbell", "bare metal"),
    DOCKER("Docker", "Docker"),
    NUTANIX("Nutanix", "Nutanix"),
    SNOW("Snow", "Snow");

    private final String prefix;
    private final String spoken;

    Provider(String prefix, String spoken) {
        this.prefix = prefix;
        this.spoken = spoken;
    }

    /// Its name in a sentence.
    public String spoken() {
        return spoken;
    }

    /// Its name on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether Slipway creates clusters on it; of the others it judges and writes specifications only.
    public boolean built() {
        return this == TINKERBELL;
    }

    public String datacenterKind() {
        return prefix + "DatacenterConfig";
    }

    public String machineKind() {
        return prefix + "MachineConfig";
    }

    public static Optional<Provider> of(String word) {
        return Arrays.stream(values())
                .filter(provider -> provider.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static Optional<Provider> ofDatacenter(String kind) {
        return Arrays.stream(values())
                .filter(provider -> provider.datacenterKind().equals(kind))
                .findFirst();
    }
}
