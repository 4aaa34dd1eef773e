package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The content of SnowMachineConfig (EKS Anywhere: pkg/api/v1alpha1/snowmachineconfig.go).
final class SnowMachineRules {

    private static final String PREFIX = "SnowMachineConfig ";
    private static final Pattern INSTANCE = Pattern.compile("sbe-[cg]\\.\\d*x?large");
    private static final Set<String> CONNECTORS = Set.of("SFP_PLUS", "QSFP", "RJ45");
    private static final Set<String> SYSTEMS = Set.of("bottlerocket", "ubuntu");

    private SnowMachineRules() {}

    static Stream<Finding> content(Config config) {
        return ObjectRules.machinesOf(config, Provider.SNOW).flatMap(machine -> content(machine.spec()).stream());
    }

    private static List<Finding> content(Field spec) {
        var findings = new ArrayList<Finding>();
        hardware(spec, findings);
        system(spec.at("osFamily"), findings);
        network(spec.at("network").at("directNetworkInterfaces"), findings);
        SnowVolumeRules.containers(spec).ifPresent(findings::add);
        findings.addAll(HostOsRules.check(spec, PREFIX + "HostOSConfiguration is invalid: "));
        findings.addAll(SnowVolumeRules.others(spec.at("nonRootVolumes")));
        return findings;
    }

    private static void hardware(Field spec, List<Finding> findings) {
        var instance = spec.at("instanceType");
        if (!Matching.all(INSTANCE, instance.text())) {
            findings.add(instance.error("spec.snow-instance", instance.text())
                    .as(PREFIX + "InstanceType " + instance.text() + " is not supported"));
        }
        var connector = spec.at("physicalNetworkConnector");
        if (!CONNECTORS.contains(connector.text())) {
            findings.add(connector
                    .error("spec.snow-connector", connector.text())
                    .as(PREFIX + "PhysicalNetworkConnector " + connector.text()
                            + " is not supported, please use one of the following: SFP_PLUS, QSFP, RJ45 "));
        }
        if (spec.at("devices").items().isEmpty()) {
            findings.add(spec.at("devices")
                    .error("spec.snow-devices")
                    .as(PREFIX + "Devices must contain at least one device IP"));
        }
    }

    private static void system(Field system, List<Finding> findings) {
        if (system.text().isEmpty()) {
            findings.add(system.error("spec.os-family-of-provider", "", "Snow", "bottlerocket, ubuntu")
                    .as(PREFIX + "OSFamily must be specified"));
        } else if (!SYSTEMS.contains(system.text())) {
            findings.add(system.error("spec.os-family-of-provider", system.text(), "Snow", "bottlerocket, ubuntu")
                    .as(PREFIX + "OSFamily " + system.text()
                            + " is not supported, please use one of the following: bottlerocket, ubuntu"));
        }
    }

    private static void network(Field interfaces, List<Finding> findings) {
        var primaries = interfaces.items().stream()
                .filter(dni -> dni.at("primary").truth())
                .count();
        if (interfaces.items().isEmpty()) {
            findings.add(interfaces
                    .error("spec.snow-interfaces")
                    .as(PREFIX + "Network.DirectNetworkInterfaces length must be no smaller than 1"));
        } else if (primaries != 1) {
            findings.add(interfaces
                    .error("spec.snow-primary", primaries)
                    .as(PREFIX + "Network.DirectNetworkInterfaces list must contain one and only one primary DNI"));
        }
    }

    /// What only the API server asks: before that the command makes a key pair.
    static Stream<Finding> key(Config config) {
        return withoutKey(config).map(key -> key.error("spec.snow-key").as(PREFIX + "SshKeyName must not be empty"));
    }

    /// That a key pair will be made and brought onto every device, which is easily overlooked.
    static Stream<Finding> keyMade(Config config) {
        return withoutKey(config).map(key -> key.warning("spec.snow-key"));
    }

    private static Stream<Field> withoutKey(Config config) {
        return ObjectRules.machinesOf(config, Provider.SNOW)
                .map(machine -> machine.spec().at("sshKeyName"))
                .filter(key -> key.text().isEmpty());
    }

    /// What the command takes and the API server refuses by its schema.
    static Stream<Finding> refusedLater(Config config) {
        return ObjectRules.machinesOf(config, Provider.SNOW).flatMap(machine -> {
            var interfaces = machine.spec().at("network").at("directNetworkInterfaces");
            return Stream.concat(
                    Stream.of(interfaces)
                            .filter(all -> all.items().size() > 8)
                            .map(all -> all.warning("spec.snow-interfaces")),
                    interfaces.items().stream()
                            .flatMap(
                                    dni -> Stream.of(outside(dni.at("index"), 1, 8), outside(dni.at("vlanID"), 0, 4095))
                                            .flatMap(Optional::stream)));
        });
    }

    private static Optional<Finding> outside(Field number, int least, int most) {
        return number.present() && (number.number() < least || number.number() > most)
                ? Optional.of(number.warning("spec.snow-number", number.key(), least, most))
                : Optional.empty();
    }
}
