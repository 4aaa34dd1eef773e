package dev.slipway.preflight;

import dev.slipway.finding.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// Ports and addresses the new cluster needs are free.
final class NetworkChecks {

    private static final List<Integer> PORTS = List.of(80, 42113, 7172);
    // EKS Anywhere asks on port 80 whether an address is in use (pkg/networkutils).
    private static final int ANY = 80;

    private NetworkChecks() {}

    /// The ports of the Tinkerbell stack on this machine.
    record Ports(Network network) implements Check {

        @Override
        public String name() {
            return "local ports free";
        }

        @Override
        public Result run() {
            var taken = PORTS.stream()
                    .filter(port -> network.answers("0.0.0.0", port))
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
            return taken.isEmpty()
                    ? new Result.Passed(PORTS.toString())
                    : Result.failed(
                            "localhost ports [%s] are already in use, please ensure these ports are available"
                                    .formatted(taken),
                            Texts.of("preflight.ports.remedy", taken));
        }
    }

    /// An address nobody answers at.
    record Address(Network network, String address, String error) implements Check {

        @Override
        public String name() {
            return "address " + address + " free";
        }

        @Override
        public Result run() {
            return network.answers(address, ANY)
                    ? Result.failed(error.formatted(address), Texts.of("preflight.address.remedy", address))
                    : new Result.Passed("");
        }
    }
}
