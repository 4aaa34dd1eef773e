package dev.slipway.lab.world.bmc;

import java.util.List;

/// What a BMC tells about the machine it sits in. `nics` are the MAC addresses of its network cards.
public record ServerHardware(
        String manufacturer, String model, String serialNumber, List<String> nics, List<Disk> disks) {

    public ServerHardware {
        nics = List.copyOf(nics);
        disks = List.copyOf(disks);
    }

    /// A drive. `name` is the device as the operating system will see it, such as `/dev/sda`.
    public record Disk(String name, String model, long bytes) {}
}
