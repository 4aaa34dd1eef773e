package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import java.util.Optional;
import java.util.stream.Stream;

/// How Cluster, datacenter and machine configs of a CloudStack cluster must agree
/// (EKS Anywhere: pkg/providers/cloudstack/validator.go).
final class CloudStackCreateRules {

    private static final String VALIDATING = "validating cluster spec: ";

    private CloudStackCreateRules() {}

    static Stream<Finding> zones(Config config) {
        var ref = config.datacenterRef();
        if (config.datacenter().isEmpty()) {
            return Stream.of(ObjectRules.missing(ref).as(VALIDATING + "CloudStack Datacenter Config is null"));
        }
        return config.datacenter().stream()
                .map(datacenter -> datacenter.spec().at("availabilityZones"))
                .filter(zones -> zones.items().isEmpty())
                .map(zones -> zones.error("spec.cloudstack-zones-missing")
                        .as(VALIDATING + "CloudStackDatacenterConfig domain or availabilityZones is not set or is"
                                + " empty"));
    }

    static Stream<Finding> machines(Config config) {
        var version = config.spec().at("kubernetesVersion").text();
        return Stream.of(
                        machine(config, config.controlPlane(), "control plane", version).stream(),
                        machine(config, config.externalEtcd(), "etcd machines", version).stream(),
                        config.workerGroups().stream().flatMap(group -> worker(config, group).stream()))
                .flatMap(findings -> findings);
    }

    private static Optional<Finding> machine(Config config, Field group, String role, String version) {
        return ObjectRules.missing(config, group, role, VALIDATING)
                .or(() -> template(
                        config, group, group.below("machineGroupRef.name").text(), version));
    }

    private static Optional<Finding> worker(Config config, Field group) {
        return ObjectRules.missing(config, group, "worker nodes", VALIDATING)
                .or(() -> template(config, group, group.at("name").text(), Versions.of(config, group)));
    }

    // A template that is given by its id has no name, and so no version: EKS Anywhere refuses that too.
    private static Optional<Finding> template(Config config, Field group, String whose, String version) {
        return config.machine(group.at("machineGroupRef"))
                .map(machine -> machine.spec().at("template"))
                .filter(template -> !Versions.names(template.at("name").text(), version))
                .map(template -> unfit(template, version)
                        .as((VALIDATING + "machine config %s validation failed: missing kube version from the machine"
                                        + " config template name: template=%s, version=%s")
                                .formatted(whose, template.at("name").text(), version)));
    }

    // What is missing has been told already.
    private static Finding unfit(Field template, String version) {
        var name = template.at("name");
        return CloudStackMachineRules.identified(template)
                ? name.error("spec.cloudstack-template-version", name.text(), version)
                : template.error("spec.cloudstack-missing", template.key());
    }

    static Stream<Finding> endpoint(Config config) {
        var host = config.controlPlane().at("endpoint").at("host");
        return objection(host.text())
                .map(text -> host.error("spec.cloudstack-endpoint-host", host.text())
                        .as("validating control plane endpoint uniqueness: invalid endpoint: host " + host.text()
                                + text))
                .stream();
    }

    // A port may be left out, but not be wrong.
    private static Optional<String> objection(String host) {
        return switch (HostPort.split(host)) {
            case HostPort.Good good ->
                ConnectionRules.isPort(good.port()) ? Optional.empty() : Optional.of(" has an invalid port");
            case HostPort.Bad bad ->
                bad.error().contains("missing port") ? Optional.empty() : Optional.of(" is invalid: " + bad.error());
        };
    }
}
