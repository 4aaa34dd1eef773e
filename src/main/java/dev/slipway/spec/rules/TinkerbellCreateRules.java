package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How Cluster, datacenter and machine configs of a bare-metal cluster must agree
/// (EKS Anywhere: pkg/providers/tinkerbell/assert.go, validate.go).
final class TinkerbellCreateRules {

    private static final String BOTTLEROCKET = "bottlerocket";
    private static final int LAST_BOTTLEROCKET = 28;

    private TinkerbellCreateRules() {}

    static Stream<Finding> machinesProvided(Config config) {
        var missing = config.machineRefs().stream()
                .filter(ref -> config.machine(ref).isEmpty())
                .toList();
        var names =
                missing.stream().map(ref -> ref.at("name").text()).distinct().collect(Collectors.joining(", "));
        return missing.stream()
                .map(ref -> ObjectRules.missing(ref)
                        .as("some machine configs (" + names + ") referenced in cluster config are not provided"));
    }

    /// The same once more, one by one: EKS Anywhere asks when it makes the provider, and before creation.
    static Stream<Finding> machinesFound(Config config) {
        var workers = config.workerGroups().stream()
                .flatMap(group -> missing(config, group, "worker node group configuration machine group").stream());
        return Stream.of(
                        missing(config, config.controlPlane(), "control plane configuration machine").stream(),
                        missing(config, config.externalEtcd(), "external etcd configuration machine group").stream(),
                        workers)
                .flatMap(findings -> findings);
    }

    private static Optional<Finding> missing(Config config, Field group, String whose) {
        var ref = group.at("machineGroupRef");
        return ref.present() && config.machine(ref).isEmpty()
                ? Optional.of(ObjectRules.missing(ref)
                        .as("%s ref: missing machine config ref: kind=%s; name=%s"
                                .formatted(
                                        whose,
                                        ref.at("kind").text(),
                                        ref.at("name").text())))
                : Optional.empty();
    }

    static Stream<Finding> externalEtcd(Config config) {
        return config.externalEtcd().present()
                ? Stream.of(config.externalEtcd()
                        .error("spec.external-etcd")
                        .as("external etcd configuration is unsupported"))
                : Stream.empty();
    }

    static Stream<Finding> kubernetesVersion(Config config) {
        var version = config.spec().at("kubernetesVersion");
        return version.text().equals("1.20")
                ? Stream.of(version.error("spec.kubernetes-old")
                        .as("kubernetes version v1.20 is not supported for Bare Metal"))
                : Stream.empty();
    }

    static Stream<Finding> namespaces(Config config) {
        var expected = config.datacenter().map(Document::namespace);
        return config.machines().stream()
                .filter(machine -> expected.isPresent() && !expected.get().equals(machine.namespace()))
                .map(machine -> machine.root()
                        .at("metadata")
                        .at("namespace")
                        .error("spec.namespace", machine.kind(), machine.name(), expected.orElse(""))
                        .as("TinkerbellMachineConfig's namespace must match TinkerbellDatacenterConfig's namespace: "
                                + machine.name()));
    }

    static Stream<Finding> osFamilies(Config config) {
        var controlPlane = config.machine(config.controlPlane().at("machineGroupRef"));
        if (controlPlane.isEmpty()) {
            return Stream.empty();
        }
        var system = system(controlPlane.get());
        var version = config.spec().at("kubernetesVersion");
        return Stream.of(
                        etcdFamily(config, system).stream(),
                        bottlerocket(config.controlPlane(), controlPlane.get(), version).stream(),
                        config.workerGroups().stream().flatMap(group -> workerFamily(config, group, system)))
                .flatMap(findings -> findings);
    }

    static String system(Document machine) {
        return machine.spec().at("osFamily").text();
    }

    private static Optional<Finding> etcdFamily(Config config, String system) {
        return config.machine(config.externalEtcd().at("machineGroupRef"))
                .filter(machine -> !system(machine).equals(system))
                .map(machine -> machine.spec()
                        .at("osFamily")
                        .error("spec.os-family-differs", system(machine), system)
                        .as("etcd osFamily cannot be different from control plane osFamily"));
    }

    private static Stream<Finding> workerFamily(Config config, Field group, String system) {
        var machine = config.machine(group.at("machineGroupRef"));
        var differs = machine.filter(found -> !system(found).equals(system))
                .map(found -> found.spec()
                        .at("osFamily")
                        .error("spec.os-family-differs", system(found), system)
                        .as("worker node group osFamily cannot be different from control plane osFamily"));
        var version = group.at("kubernetesVersion");
        var old = machine.filter(_ -> !version.text().isEmpty()).flatMap(found -> bottlerocket(group, found, version));
        return Stream.concat(differs.stream(), old.stream());
    }

    private static Optional<Finding> bottlerocket(Field group, Document machine, Field version) {
        var ref = group.at("machineGroupRef").at("name").text();
        return system(machine).equals(BOTTLEROCKET) && minor(version.text()) > LAST_BOTTLEROCKET
                ? Optional.of(machine.spec()
                        .at("osFamily")
                        .error("spec.bottlerocket-version", version.text())
                        .as("machineGroupRef " + ref
                                + ": tinkerbell provider does not support K8s version 1.29+ for BottleRocket OS"))
                : Optional.empty();
    }

    private static int minor(String version) {
        return version.matches("1\\.[0-9]{1,4}") ? Integer.parseInt(version.substring(2)) : 0;
    }

    static Stream<Finding> distinctAddresses(Config config) {
        var host = config.controlPlane().at("endpoint").at("host");
        var address = config.datacenter()
                .map(datacenter -> datacenter.spec().at("tinkerbellIP"))
                .filter(field -> !field.text().isEmpty() && field.text().equals(host.text()));
        return address
                .map(field -> field.error("spec.addresses-same", field.text())
                        .as("controlPlaneConfiguration.endpoint.host and tinkerbellIP are the same (" + field.text()
                                + "), please provide two unique IPs"))
                .stream();
    }

    static Stream<Finding> hookWithProxy(Config config) {
        return config
                .datacenter()
                .map(datacenter -> datacenter.spec().at("hookImagesURLPath"))
                .filter(path -> config.spec().at("proxyConfiguration").present()
                        && path.text().isEmpty())
                .map(path -> path.error("spec.hook-with-proxy")
                        .as("locally hosted hookImagesURLPath is required to support ProxyConfiguration"))
                .stream();
    }
}
