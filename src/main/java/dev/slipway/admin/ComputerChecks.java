package dev.slipway.admin;

import dev.slipway.finding.Texts;
import dev.slipway.preflight.Fix;
import dev.slipway.preflight.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/// The computer is of a kind and a size that can carry a bootstrap cluster.
final class ComputerChecks {

    private static final Set<String> ARCHITECTURES = Set.of("amd64", "arm64");
    private static final int CORES = 4;
    private static final int MEMORY_GB = 16;
    private static final int DISK_GB = 30;
    private static final double GIB = 1 << 30;
    private static final double GB = 1e9;

    private ComputerChecks() {}

    /// Linux, on a processor EKS Anywhere is built for.
    record OperatingSystem(ThisMachine machine) implements MachineCheck {

        @Override
        public String name() {
            return "os";
        }

        @Override
        public Group group() {
            return Group.COMPUTER;
        }

        @Override
        public Result run() {
            var seen = measured(machine::system) + ", " + machine.architecture();
            return machine.linux() && ARCHITECTURES.contains(machine.architecture())
                    ? new Result.Passed(seen)
                    : Result.failed(Texts.of("admin.check.os.error", seen), Texts.of("admin.check.os.remedy"));
        }
    }

    /// Enough cores and memory.
    record Processor(ThisMachine machine) implements MachineCheck {

        @Override
        public String name() {
            return "processor";
        }

        @Override
        public Group group() {
            return Group.COMPUTER;
        }

        @Override
        public Result run() {
            // A kernel keeps some memory for itself: 16 GB are seen as a little less.
            var memory = (long) Math.ceil(machine.memory() / GIB);
            var seen = Texts.of("admin.check.processor.seen", machine.cores(), memory);
            return machine.cores() >= CORES && memory >= MEMORY_GB
                    ? new Result.Passed(seen)
                    : Result.failed(
                            Texts.of("admin.check.processor.error", seen), Texts.of("admin.check.processor.remedy"));
        }
    }

    /// Enough room for images and logs.
    record Disk(ThisMachine machine) implements MachineCheck {

        @Override
        public String name() {
            return "disk";
        }

        @Override
        public Group group() {
            return Group.COMPUTER;
        }

        @Override
        public Result run() {
            var free = (long) (measured(machine::freeDisk) / GB);
            return free >= DISK_GB
                    ? new Result.Passed(Texts.of("admin.check.disk.seen", free, DISK_GB))
                    : Result.failed(
                            Texts.of("admin.check.disk.error", free),
                            Texts.of("admin.check.disk.remedy"),
                            Fix.copy("docker system prune --volumes"));
        }
    }

    private interface Measure<T> {
        T take() throws IOException;
    }

    // A check that cannot measure is unknown: the exception says why.
    private static <T> T measured(Measure<T> measure) {
        try {
            return measure.take();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
