package dev.slipway.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.finding.Finding;
import dev.slipway.spec.Config.Document;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A cluster as it is wanted: the values of a specification with all defaults that those who create it ask for, and its
/// documents whole. `registryMirror` is the registry that stands in for the public ones.
///
/// Reading it judges nothing but whether it can be read; `rules.Validation` judges the rest.
public record ClusterSpec(
        String name,
        String namespace,
        String kubernetesVersion,
        String managementCluster,
        Provider provider,
        ControlPlane controlPlane,
        List<WorkerGroup> workerGroups,
        ClusterNetwork network,
        Optional<ObjectNode> registryMirror,
        Optional<TinkerbellDatacenter> tinkerbellDatacenter,
        List<TinkerbellMachineConfig> tinkerbellMachines,
        Map<String, ObjectNode> documents) {

    public ClusterSpec {
        workerGroups = List.copyOf(workerGroups);
        tinkerbellMachines = List.copyOf(tinkerbellMachines);
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }

    /// What came of reading: the specification, unless a finding blocks.
    public record Reading(Optional<ClusterSpec> spec, List<Finding> findings) {

        public Reading {
            findings = List.copyOf(findings);
        }
    }

    public static Reading load(SpecFile file) {
        var config = Config.of(file, Map.of());
        var findings = Stream.concat(
                        file.findings().stream(),
                        config.documents().stream().map(Document::findings).flatMap(List::stream))
                .toList();
        var readable = findings.stream().noneMatch(Finding::blocks)
                && config.clusterDocument().isPresent();
        return new Reading(readable ? ClusterSpecReader.read(config) : Optional.empty(), findings);
    }

    /// Whether the cluster manages itself, rather than being managed by another.
    public boolean selfManaged() {
        return managementCluster.equals(name);
    }

    public Optional<TinkerbellMachineConfig> machineConfig(String name) {
        return tinkerbellMachines.stream()
                .filter(machine -> machine.name().equals(name))
                .findFirst();
    }

    public TinkerbellMachineConfig controlPlaneMachines() {
        return machineConfig(controlPlane.machineConfig()).orElseThrow();
    }

    public TinkerbellMachineConfig machinesOf(WorkerGroup group) {
        return machineConfig(group.machineConfig()).orElseThrow();
    }

    /// The image a machine config's machines are installed with; empty when the release's own is meant.
    public String imageOf(TinkerbellMachineConfig machine) {
        return machine.osImageUrl().isEmpty()
                ? tinkerbellDatacenter.map(TinkerbellDatacenter::osImageUrl).orElse("")
                : machine.osImageUrl();
    }

    /// Machines that run the control plane.
    public record ControlPlane(int count, String endpoint, String machineConfig, Rollout rollout) {}

    /// Machines that run the work.
    public record WorkerGroup(String name, int count, String machineConfig, Rollout rollout) {}

    /// How machines are replaced in an upgrade.
    public record Rollout(Kind kind, int maxSurge) {

        /// The two ways.
        public enum Kind {
            ROLLING_UPDATE,
            IN_PLACE
        }
    }

    /// Who announces an address: a load balancer EKS Anywhere brings, or one that is there.
    public enum LoadBalancer {
        DEPLOYED,
        PROVIDED
    }

    /// Networks of pods and services.
    public record ClusterNetwork(String pods, String services) {}

    /// The services machines boot from.
    public record TinkerbellDatacenter(
            String tinkerbellIp,
            String osImageUrl,
            String hookImagesUrlPath,
            String hookIsoUrl,
            LoadBalancer loadBalancer) {}

    /// What is installed on the machines of a group.
    public record TinkerbellMachineConfig(String name, String osFamily, String osImageUrl) {}
}
