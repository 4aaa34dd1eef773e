package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.Optional;
import java.util.stream.Stream;

/// How the documents of a cluster on Snow belong together (EKS Anywhere: pkg/cluster/snow.go).
final class SnowObjectRules {

    private SnowObjectRules() {}

    static Stream<Finding> namespaces(Config config) {
        return Stream.concat(config.datacenter().stream(), config.machines().stream())
                .flatMap(document -> ObjectRules.sameNamespace(config, document).stream());
    }

    static Stream<Finding> machinesFound(Config config) {
        return missing(config)
                .filter(SnowObjectRules::ofSnow)
                .map(ref -> ObjectRules.missing(ref)
                        .as("unable to find SnowMachineConfig " + ref.at("name").text()));
    }

    private static Stream<Field> missing(Config config) {
        return config.machineRefs().stream().filter(ref -> config.machine(ref).isEmpty());
    }

    private static boolean ofSnow(Field ref) {
        return ref.at("kind").text().equals(Provider.SNOW.machineKind());
    }

    /// EKS Anywhere reads a file without a datacenter, and one that refers to machine configs of another kind; it
    /// breaks off without a word when it creates the cluster.
    static Stream<Finding> complete(Config config) {
        var datacenter = config.datacenter().isPresent() ? Stream.<Field>empty() : Stream.of(config.datacenterRef());
        return Stream.concat(datacenter, missing(config).filter(ref -> !ofSnow(ref)))
                .map(ObjectRules::missing);
    }

    static Stream<Finding> etcd(Config config) {
        return config.machine(config.externalEtcd().at("machineGroupRef")).stream()
                .flatMap(machine -> machine.spec().below("network.directNetworkInterfaces").items().stream())
                .flatMap(dni -> addressed(dni).stream());
    }

    private static Optional<Finding> addressed(Field dni) {
        if (dni.at("dhcp").truth()) {
            return Optional.of(dni.at("dhcp")
                    .error("spec.snow-etcd-dhcp")
                    .as("creating unstacked etcd machine with DHCP is not supported for snow. Please use static IP for"
                            + " DNI configuration"));
        }
        return dni.at("ipPoolRef").present()
                ? Optional.empty()
                : Optional.of(dni.at("ipPoolRef")
                        .error("spec.snow-etcd-pool")
                        .as("snow machine config ip pool must be specified when using static IP"));
    }
}
