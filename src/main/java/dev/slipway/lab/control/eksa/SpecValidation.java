package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import java.util.Optional;
import java.util.stream.Stream;

/// The content rules the controller checks again before it acts (EKS Anywhere: pkg/providers/tinkerbell/assert.go).
final class SpecValidation {

    private SpecValidation() {}

    static Optional<Failure> of(Config config) {
        return Stream.concat(
                        addresses(config).stream(),
                        config.machineConfigs().values().stream()
                                .flatMap(machineConfig -> machineConfig(config, machineConfig).stream()))
                .findFirst()
                .map(message -> new Failure("ClusterInvalid", message));
    }

    private static Optional<String> addresses(Config config) {
        var address = config.tinkerbellAddress();
        if (address.isEmpty()) {
            return Optional.of("TinkerbellDatacenterConfig: missing spec.tinkerbellIP field");
        }
        return address.equals(config.endpoint())
                ? Optional.of(("controlPlaneConfiguration.endpoint.host and tinkerbellIP are the same (%s),"
                                + " please provide two unique IPs")
                        .formatted(address))
                : Optional.empty();
    }

    private static Optional<String> machineConfig(Config config, ObjectNode machineConfig) {
        var name = Meta.name(machineConfig);
        var spec = machineConfig.path("spec");
        var selector = spec.path("hardwareSelector");
        if (selector.isEmpty() && !spec.has("hardwareAffinity")) {
            return Optional.of(
                    "TinkerbellMachineConfig: either hardwareSelector or hardwareAffinity must be specified: " + name);
        }
        if (selector.size() > 1) {
            return Optional.of(
                    "TinkerbellMachineConfig: spec.hardwareSelector must contain only 1 key-value pair: " + name);
        }
        if (config.image(machineConfig).isEmpty()
                && !spec.path("osFamily").asText().equals("bottlerocket")) {
            return Optional.of("missing OSImageURL on TinkerbellMachineConfig '" + name + "'");
        }
        return Optional.empty();
    }
}
