package dev.slipway.bmc;

import java.util.List;

/// What a BMC knows of the machine it sits in. Texts are empty and lists too when it does not say.
///
/// `nics` are the MAC addresses of the network cards, in lower case.
public record SystemFacts(String manufacturer, String model, String serialNumber, List<String> nics, List<Disk> disks) {

    public SystemFacts {
        nics = List.copyOf(nics);
        disks = List.copyOf(disks);
    }

    /// A drive and its size; 0 bytes when the BMC does not say.
    public record Disk(String name, long bytes) {}
}
