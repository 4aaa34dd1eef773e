package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.ResourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The API objects of one cluster of the sample fleet, as a management cluster and the cluster itself hold them.
final class SampleCluster {

    static final String LONG_AGO = "2026-11-05T09:12:00Z";

    final Map<ResourceKind, List<ObjectNode>> managed = new TreeMap<>(Comparator.comparing(ResourceKind::resource));
    final List<ObjectNode> nodes = new ArrayList<>();
    final List<ObjectNode> events = new ArrayList<>();
    private final String name;
    private final String provider;
    private final String version;
    private final String os;

    SampleCluster(
            String name, String manager, String provider, String version, String os, String eksa, String endpoint) {
        this.name = name;
        this.provider = provider;
        this.version = version;
        this.os = os;
        add(Kinds.EKSA_CLUSTER, """
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: Cluster
                metadata: {name: %s, namespace: default}
                spec:
                  kubernetesVersion: "%s"
                  eksaVersion: %s
                  managementCluster: {name: %s}
                  datacenterRef: {kind: %sDatacenterConfig, name: %s}
                  clusterNetwork:
                    cniConfig: {cilium: {}}
                    pods: {cidrBlocks: [192.168.0.0/16]}
                    services: {cidrBlocks: [10.96.0.0/12]}
                  controlPlaneConfiguration:
                    count: 3
                    endpoint: {host: %s}
                    machineGroupRef: {kind: %sMachineConfig, name: %s-cp}
                  workerNodeGroupConfigurations: []
                status:
                  conditions:
                  %s
                """.formatted(
                        name,
                        version.substring(1, 5),
                        eksa,
                        manager,
                        provider,
                        name,
                        endpoint,
                        provider,
                        name,
                        conditions(
                                LONG_AGO,
                                "ControlPlaneInitialized",
                                "ControlPlaneReady",
                                "DefaultCNIConfigured",
                                "WorkersReady",
                                "Ready")));
    }

    static String conditions(String since, String... types) {
        var text = new StringBuilder();
        for (var type : types) {
            text.append("- {type: %s, status: \"True\", reason: %s, message: \"\", lastTransitionTime: \"%s\"}\n  "
                    .formatted(type, type, since));
        }
        return text.toString();
    }

    /// Makes a condition of the cluster false.
    SampleCluster without(String type, String reason, String since) {
        set(first(Kinds.EKSA_CLUSTER), type, "False", reason, since);
        return this;
    }

    static void set(ObjectNode object, String type, String status, String reason, String since) {
        object.path("status").path("conditions").forEach(condition -> {
            if (condition.path("type").asText().equals(type)) {
                ((ObjectNode) condition)
                        .put("status", status)
                        .put("reason", reason)
                        .put("lastTransitionTime", since);
            }
        });
    }

    /// Adds the control plane, one machine a host.
    SampleCluster controlPlane(String... machines) {
        keeper(
                Kinds.KUBEADM_CONTROL_PLANE,
                "controlplane.cluster.x-k8s.io/v1beta2",
                name,
                machines.length,
                "CertificatesAvailable",
                "EtcdClusterHealthy",
                "ControlPlaneComponentsHealthy");
        check(name + "-kcp-unhealthy", "cluster.x-k8s.io/control-plane", "");
        selector(name + "-cp", name + "-cp");
        for (var machine : machines) {
            machine(SampleMachine.of(machine), "cluster.x-k8s.io/control-plane: \"\"", "cp");
        }
        return this;
    }

    /// Adds a worker group, one machine a host.
    SampleCluster workers(String group, String... machines) {
        var deployment = name + "-" + group;
        keeper(
                Kinds.MACHINE_DEPLOYMENT,
                "cluster.x-k8s.io/v1beta2",
                deployment,
                machines.length,
                "MachinesReady",
                "MachinesUpToDate",
                "Available");
        check(deployment + "-worker-unhealthy", Groups.DEPLOYMENT, deployment);
        selector(name + "-" + group, name + "-" + group);
        ((ArrayNode) first(Kinds.EKSA_CLUSTER).path("spec").path("workerNodeGroupConfigurations"))
                .add(Objects.yaml("{name: %s, count: %d, machineGroupRef: {kind: X, name: %s}}"
                        .formatted(group, machines.length, deployment)));
        for (var machine : machines) {
            machine(SampleMachine.of(machine), Groups.DEPLOYMENT + ": " + deployment, group);
        }
        return this;
    }

    /// Adds hardware that is nobody's.
    SampleCluster spare(String host, String address, String group) {
        hardware(new SampleMachine(host, "", address), "type: " + name + "-" + group);
        return this;
    }

    /// Adds curated packages.
    SampleCluster packages(int installed, boolean update) {
        add(
                Kinds.PACKAGE_BUNDLE_CONTROLLER,
                "{metadata: {name: %s}, status: {state: %s}}".formatted(name, update ? "upgrade available" : "active"));
        for (var number = 0; number < installed; number++) {
            add(
                    Kinds.PACKAGE,
                    "{metadata: {name: p%d, namespace: eksa-packages-%s}, status: {state: installed}}"
                            .formatted(number, name));
        }
        return this;
    }

    void add(ResourceKind kind, String yaml) {
        managed.computeIfAbsent(kind, _ -> new ArrayList<>()).add(Objects.yaml(yaml));
    }

    ObjectNode first(ResourceKind kind) {
        return managed.getOrDefault(kind, List.of()).getFirst();
    }

    ObjectNode machine(String host) {
        return managed.getOrDefault(Kinds.MACHINE, List.of()).stream()
                .filter(machine -> machine.at("/status/nodeRef/name").asText().equals(host))
                .findFirst()
                .orElseThrow();
    }

    ObjectNode node(String host) {
        return nodes.stream()
                .filter(node -> Json.name(node).equals(host))
                .findFirst()
                .orElseThrow();
    }

    void event(String at, String kind, String object, String reason, String message, String type) {
        events.add(Objects.yaml("""
                metadata: {name: e}
                involvedObject: {kind: %s, name: %s}
                reason: %s
                message: "%s"
                type: %s
                count: 1
                lastTimestamp: "%s"
                """.formatted(kind, object, reason, message, type, at)));
    }

    private void keeper(ResourceKind kind, String apiVersion, String keeper, int count, String... conditions) {
        add(kind, """
                apiVersion: %s
                kind: %s
                metadata: {name: %s, labels: {cluster.x-k8s.io/cluster-name: %s}}
                spec: {replicas: %d}
                status:
                  conditions:
                  %s
                """.formatted(apiVersion, kind.kind(), keeper, name, count, conditions(LONG_AGO, conditions)));
    }

    private void check(String check, String label, String value) {
        add(Kinds.MACHINE_HEALTH_CHECK, """
                metadata: {name: %s}
                spec:
                  clusterName: %s
                  selector: {matchLabels: {%s: "%s"}}
                  checks:
                    unhealthyNodeConditions: [{type: Ready, status: "Unknown", timeoutSeconds: 300}]
                """.formatted(check, name, label, value));
    }

    private void selector(String config, String type) {
        if (provider.equals("Tinkerbell")) {
            add(Kinds.TINKERBELL_MACHINE_CONFIG, """
                    apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                    kind: TinkerbellMachineConfig
                    metadata: {name: %s, namespace: default, ownerReferences: [{name: %s}]}
                    spec: {hardwareSelector: {type: %s}, osFamily: ubuntu}
                    """.formatted(config, name, type));
        }
    }

    private void machine(SampleMachine machine, String label, String group) {
        add(Kinds.MACHINE, machine.machine(name, label, version, os));
        if (provider.equals("Tinkerbell")) {
            add(
                    Kinds.TINKERBELL_MACHINE,
                    "{metadata: {name: %s, labels: {cluster.x-k8s.io/cluster-name: %s}}, spec: {hardwareName: %s}}"
                            .formatted(machine.name(), name, machine.host()));
            hardware(
                    machine,
                    "type: %s-%s, v1alpha1.tinkerbell.org/ownerName: %s".formatted(name, group, machine.name()));
        }
        nodes.add(Objects.yaml(
                machine.node(group.equals("cp") ? "node-role.kubernetes.io/control-plane: \"\"" : "", version, os)));
    }

    private void hardware(SampleMachine machine, String labels) {
        add(Kinds.HARDWARE, machine.hardware(labels));
        add(Kinds.BMC_MACHINE, machine.bmc());
    }
}
