package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How Cluster, datacenter and machine configs of a vSphere cluster must agree
/// (EKS Anywhere: pkg/providers/vsphere/validator.go, defaults.go).
final class VSphereCreateRules {

    private static final Set<String> CLONE_MODES = Set.of("", "linkedClone", "fullClone");
    private static final String DEFAULTING = "failed setting default values for vsphere machine configs: ";

    private VSphereCreateRules() {}

    static Stream<Finding> networks(Config config) {
        return Stream.concat(
                networks(config, config.controlPlane(), "control plane", "Control plane"),
                networks(config, config.externalEtcd(), "etcd", "Etcd"));
    }

    private static Stream<Finding> networks(Config config, Field group, String whose, String capitalised) {
        return config
                .machine(group.at("machineGroupRef"))
                .filter(machine -> !machine.spec().at("networks").items().isEmpty())
                .map(machine -> machine.spec()
                        .at("networks")
                        .error("spec.vsphere-networks", whose)
                        .as(("networks field is not supported for %s machine config '%s'. %s uses the datacenter"
                                        + " network configuration")
                                .formatted(whose, machine.name(), capitalised)))
                .stream();
    }

    static Stream<Finding> failureDomains(Config config) {
        var known = VSphereDatacenterRules.failureDomains(config).stream()
                .map(domain -> domain.at("name").text())
                .collect(Collectors.toSet());
        return known.isEmpty()
                ? Stream.empty()
                : config.workerGroups().stream().flatMap(group -> failureDomain(group, known).stream());
    }

    private static Optional<Finding> failureDomain(Field group, Set<String> known) {
        var name = group.at("name").text();
        var domains = group.at("failureDomains").items();
        if (domains.size() > 1) {
            return Optional.of(domains.get(1)
                    .error("spec.failure-domains-several", name)
                    .as("multiple failure domains provided in the worker node group: " + name
                            + ". Please provide only one failure domain"));
        }
        return domains.stream()
                .filter(domain -> !known.contains(domain.text()))
                .findFirst()
                .map(domain -> domain.error("spec.failure-domain-unknown", domain.text())
                        .as("provided invalid failure domain %s in the worker node group %s"
                                .formatted(domain.text(), name)));
    }

    static Stream<Finding> workersFound(Config config) {
        return workers(config, DEFAULTING);
    }

    private static Stream<Finding> workers(Config config, String prefix) {
        return config.workerGroups().stream()
                .flatMap(group -> ObjectRules.missing(config, group, "worker nodes", prefix).stream());
    }

    /// Only Bottlerocket comes with a template to import.
    static Stream<Finding> templates(Config config) {
        return config.machines().stream()
                .filter(machine -> machine.spec().at("template").text().isEmpty()
                        && !VSphereMachineRules.system(machine.spec()).equals(VSphereMachineRules.BOTTLEROCKET))
                .map(machine -> machine.spec()
                        .at("template")
                        .error("spec.vsphere-template")
                        .as(DEFAULTING + "can not import ova for osFamily: "
                                + VSphereMachineRules.system(machine.spec())
                                + ", please use bottlerocket as osFamily for auto-importing or provide a valid"
                                + " template"));
    }

    static Stream<Finding> cloneModes(Config config) {
        return config.machines().stream().flatMap(machine -> cloneMode(machine).stream());
    }

    private static Optional<Finding> cloneMode(Document machine) {
        var mode = machine.spec().at("cloneMode");
        return CLONE_MODES.contains(mode.text())
                ? Optional.empty()
                : Optional.of(mode.error("spec.vsphere-clone-mode", mode.text())
                        .as(DEFAULTING
                                + "cloneMode %s is not supported for VSphereMachineConfig %s. Supported clone modes: [linkedClone, fullClone]"
                                        .formatted(mode.text(), machine.name())));
    }

    static Stream<Finding> machinesFound(Config config) {
        return Stream.of(
                        ObjectRules.missing(config, config.controlPlane(), "control plane", "").stream(),
                        workers(config, ""),
                        ObjectRules.missing(config, config.externalEtcd(), "etcd machines", "").stream())
                .flatMap(findings -> findings);
    }

    // EKS Anywhere 0.26 asks this where etcd has machines of its own; a cluster without them is no easier to run.
    static Stream<Finding> osFamilies(Config config) {
        var systems = config.machines().stream()
                .map(machine -> machine.spec().at("osFamily"))
                .toList();
        return systems.stream()
                .filter(system -> !system.text().equals(systems.getFirst().text()))
                .map(system -> system.error(
                                "spec.vsphere-os-families",
                                system.text(),
                                systems.getFirst().text())
                        .as("all VSphereMachineConfigs must have the same osFamily specified"));
    }

    static Stream<Finding> endpoint(Config config) {
        return ControlPlaneRules.address(config).stream();
    }
}
