package dev.slipway.site;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// How busy the Administrative machine is. `cpu` runs from 0 to 1; what could not be measured is empty.
public record MachineLoad(
        Optional<String> host,
        OptionalDouble cpu,
        OptionalLong memoryUsed,
        OptionalLong memory,
        OptionalLong diskFree) {

    /// Nothing has been measured yet.
    public static MachineLoad unknown() {
        return new MachineLoad(
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    /// Measures this computer and the disk a folder is on. Asks the operating system, so not for the FX thread.
    public static MachineLoad measure(Path folder) {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
            var cpu = system.getCpuLoad();
            var memory = system.getTotalMemorySize();
            return new MachineLoad(
                    name(),
                    cpu < 0 ? OptionalDouble.empty() : OptionalDouble.of(cpu),
                    OptionalLong.of(memory - system.getFreeMemorySize()),
                    OptionalLong.of(memory),
                    free(folder));
        }
        return unknown();
    }

    private static Optional<String> name() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException _) {
            return Optional.empty();
        }
    }

    // The folder itself may not be there yet.
    private static OptionalLong free(Path folder) {
        var nearest = Optional.of(folder.toAbsolutePath());
        while (nearest.isPresent() && !Files.exists(nearest.get())) {
            nearest = nearest.flatMap(path -> Optional.ofNullable(path.getParent()));
        }
        try {
            return nearest.isPresent()
                    ? OptionalLong.of(Files.getFileStore(nearest.get()).getUsableSpace())
                    : OptionalLong.empty();
        } catch (IOException _) {
            return OptionalLong.empty();
        }
    }
}
