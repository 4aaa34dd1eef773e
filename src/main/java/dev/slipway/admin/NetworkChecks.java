package dev.slipway.admin;

import dev.slipway.finding.Texts;
import dev.slipway.preflight.Fix;
import dev.slipway.preflight.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The machine reaches the machines of a cluster, and can be reached by them.
final class NetworkChecks {

    private NetworkChecks() {}

    /// A card on a network of which machines can boot.
    record LayerTwo(ThisMachine machine) implements MachineCheck {

        @Override
        public String name() {
            return "layer2";
        }

        @Override
        public Group group() {
            return Group.NETWORK;
        }

        @Override
        public Result run() {
            try {
                var networks = machine.networks();
                return networks.isEmpty()
                        ? Result.failed(
                                Texts.of("admin.check.layer2.error"),
                                Texts.of("admin.check.layer2.remedy"),
                                Fix.copy("ip -brief link"))
                        : new Result.Passed(String.join(", ", networks));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /// The ports on which machines ask this one for what they boot from.
    record Ports(ThisMachine machine) implements MachineCheck {

        private static final List<Integer> NEEDED = List.of(42113, 50051, 7172);

        @Override
        public String name() {
            return "ports";
        }

        @Override
        public Group group() {
            return Group.NETWORK;
        }

        @Override
        public Result run() {
            var taken = NEEDED.stream()
                    .filter(port -> !machine.free(port))
                    .map(String::valueOf)
                    .toList();
            var filter = taken.stream().map(port -> "sport = :" + port).collect(Collectors.joining(" or "));
            return taken.isEmpty()
                    ? new Result.Passed(Texts.of("admin.check.ports.seen"))
                    : Result.failed(
                            Texts.of("admin.check.ports.error", String.join(", ", taken), taken.size()),
                            Texts.of("admin.check.ports.remedy"),
                            Fix.copy("sudo ss -lptn '" + filter + "'"));
        }
    }

    /// The login of the registry curated packages come from.
    record Packages(Map<String, String> environment) implements MachineCheck {

        private static final List<String> NEEDED = List.of("EKSA_AWS_ACCESS_KEY_ID", "EKSA_AWS_SECRET_ACCESS_KEY");

        @Override
        public String name() {
            return "packages";
        }

        @Override
        public Group group() {
            return Group.NETWORK;
        }

        @Override
        public Result run() {
            var missing = NEEDED.stream()
                    .filter(name -> environment.getOrDefault(name, "").isEmpty())
                    .toList();
            return missing.isEmpty()
                    ? new Result.Passed(Texts.of("admin.check.packages.seen"))
                    : Result.warned(
                            Texts.of("admin.check.packages.warning"),
                            Texts.of("admin.check.packages.remedy"),
                            Fix.copy("export "
                                    + missing.stream().map(name -> name + "=").collect(Collectors.joining(" "))));
        }

        /// The environment may hold secrets.
        @Override
        public String toString() {
            return name();
        }
    }
}
