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

/// A cluster as it is wanted: the values of a specification with all defaults, for those who create it.
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
        Optional<Proxy> proxy,
        Optional<RegistryMirror> registryMirror,
        Optional<TinkerbellDatacenter> tinkerbellDatacenter,
        List<TinkerbellMachineConfig> tinkerbellMachines,
        List<TinkerbellTemplate> tinkerbellTemplates,
        Map<String, ObjectNode> documents) {

    public ClusterSpec {
        workerGroups = List.copyOf(workerGroups);
        tinkerbellMachines = List.copyOf(tinkerbellMachines);
        tinkerbellTemplates = List.copyOf(tinkerbellTemplates);
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
    public record ControlPlane(
            int count,
            String endpoint,
            String machineConfig,
            Map<String, String> labels,
            List<Taint> taints,
            List<String> certSans,
            Rollout rollout,
            LoadBalancer loadBalancer) {

        public ControlPlane {
            labels = Map.copyOf(labels);
            taints = List.copyOf(taints);
            certSans = List.copyOf(certSans);
        }
    }

    /// Machines that run the work. `kubernetesVersion` is the cluster's unless the group has its own.
    public record WorkerGroup(
            String name,
            int count,
            String machineConfig,
            String kubernetesVersion,
            Map<String, String> labels,
            List<Taint> taints,
            Optional<Scaling> scaling,
            Rollout rollout) {

        public WorkerGroup {
            labels = Map.copyOf(labels);
            taints = List.copyOf(taints);
        }
    }

    /// What keeps pods away from machines.
    public record Taint(String key, String value, String effect) {}

    /// Bounds within which the autoscaler chooses the count.
    public record Scaling(int min, int max) {}

    /// How machines are replaced in an upgrade.
    public record Rollout(Kind kind, int maxSurge, int maxUnavailable) {

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

    /// Networks of pods and services, and how Cilium runs them.
    public record ClusterNetwork(
            String pods, String services, int nodeMask, Optional<String> resolvConf, ObjectNode cilium) {}

    /// A proxy between the machines and the world.
    public record Proxy(String http, String https, List<String> noProxy) {

        public Proxy {
            noProxy = List.copyOf(noProxy);
        }
    }

    /// A registry that stands in for the public ones.
    public record RegistryMirror(String endpoint, String port, ObjectNode settings) {}

    /// The services machines boot from.
    public record TinkerbellDatacenter(
            String name,
            String tinkerbellIp,
            String osImageUrl,
            String hookImagesUrlPath,
            String hookIsoUrl,
            Boot boot,
            LoadBalancer loadBalancer,
            String loadBalancerInterface) {

        /// What a machine boots HookOS from.
        public enum Boot {
            NETWORK,
            ISO
        }
    }

    /// What is installed on the machines of a group.
    public record TinkerbellMachineConfig(
            String name,
            String osFamily,
            String osImageUrl,
            Optional<String> templateName,
            List<User> users,
            Optional<ObjectNode> hostOs) {

        public TinkerbellMachineConfig {
            users = List.copyOf(users);
        }
    }

    /// Who may log in to a machine.
    public record User(String name, List<String> sshAuthorizedKeys) {

        public User {
            sshAuthorizedKeys = List.copyOf(sshAuthorizedKeys);
        }
    }

    /// A template that replaces the built-in actions of the installation.
    public record TinkerbellTemplate(String name, ObjectNode template) {}
}
