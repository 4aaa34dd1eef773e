package dev.slipway.spec.rules;

import static dev.slipway.spec.rules.Scope.CLUSTER;
import static dev.slipway.spec.rules.Scope.COMMAND;
import static dev.slipway.spec.rules.Scope.CONFIG;
import static dev.slipway.spec.rules.Scope.CREATE;
import static dev.slipway.spec.rules.Scope.LOAD;
import static dev.slipway.spec.rules.Scope.PARSE;
import static dev.slipway.spec.rules.Scope.PROVIDER;

import dev.slipway.spec.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every rule, in the order EKS Anywhere asks them. A new rule is a method in the file of its subject and a line here.
final class Rules {

    private static final List<Rule> OF_EVERY_CLUSTER = List.of(
            Rule.of("strict-reading", PARSE, ReadingRules::strict),
            Rule.of("name", CLUSTER, ControlPlaneRules::name),
            Rule.of("endpoint", CLUSTER, ControlPlaneRules::endpoint),
            Rule.of("external-etcd-support", CLUSTER, ControlPlaneRules::externalEtcdSupport),
            Rule.of("machine-group-refs", CLUSTER, ReferenceRules::machineGroupRefs),
            Rule.of("control-plane-count", CLUSTER, ControlPlaneRules::count),
            Rule.of("worker-groups", CLUSTER, WorkerRules::workerGroups),
            Rule.of("network", CLUSTER, NetworkRules::network),
            Rule.of("gitops-ref", CLUSTER, ReferenceRules::gitOps),
            Rule.of("etcd-count", CLUSTER, ControlPlaneRules::etcdCount),
            Rule.of("identity-provider-refs", CLUSTER, ReferenceRules::identityProviders),
            Rule.of("proxy", CLUSTER, ConnectionRules::proxy),
            Rule.of("registry-mirror", CLUSTER, ConnectionRules::registryMirror),
            Rule.of("pod-iam", CLUSTER, ConnectionRules::podIam),
            Rule.of("control-plane-rollout", CLUSTER, RolloutRules::ofControlPlane),
            Rule.of("control-plane-labels", CLUSTER, ControlPlaneRules::labels),
            Rule.of("packages", CLUSTER, ReferenceRules::packages),
            Rule.of("eksa-version", CLUSTER, ReferenceRules::version),
            Rule.of("cert-sans", CLUSTER, ControlPlaneRules::certSans),
            Rule.of("extra-args", CLUSTER, ControlPlaneRules::extraArgs),
            Rule.of("oidc-flags", CLUSTER, ControlPlaneRules::oidcFlags),
            Rule.of("control-plane-kubelet", CLUSTER, KubeletRules::ofControlPlane),
            Rule.of("worker-kubelet", CLUSTER, KubeletRules::ofWorkers),
            Rule.of("audit-policy", CLUSTER, KubeletRules::auditPolicy),
            Rule.of("lenient-reading", LOAD, ReadingRules::lenient),
            Rule.of("oidc", CONFIG, IdentityRules::oidc),
            Rule.of("aws-iam", CONFIG, IdentityRules::awsIam),
            Rule.of("identity-namespaces", CONFIG, IdentityRules::namespaces),
            Rule.of("gitops", CONFIG, GitOpsRules::gitOpsConfig),
            Rule.of("flux", CONFIG, GitOpsRules::fluxConfig),
            Rule.of("provider", PROVIDER, ReadingRules::provider),
            Rule.of("separators", COMMAND, ReadingRules::separators),
            Rule.of("etcd-encryption", COMMAND, CommandRules::etcdEncryption),
            Rule.of("mirror-on-bottlerocket", COMMAND, CommandRules::mirrorOnBottlerocket),
            Rule.of("kubernetes-version", COMMAND, CommandRules::kubernetesVersion),
            Rule.of("kubernetes-in-release", COMMAND, SupportRules::kubernetesVersions),
            Rule.of("provider-notice", COMMAND, SupportRules::provider),
            Rule.of("etcd-size", COMMAND, ClusterAdvice::etcdSize),
            Rule.of("tainted-only", COMMAND, ClusterAdvice::tainted),
            Rule.of("unquoted-versions", COMMAND, ClusterAdvice::unquotedVersions),
            Rule.of("ignored-failure-domains", COMMAND, ClusterAdvice::failureDomains),
            Rule.of("networks-apart", COMMAND, NetworkAdvice::apart),
            Rule.of("endpoint-outside", COMMAND, NetworkAdvice::endpointOutside),
            Rule.of("old-plugin", COMMAND, NetworkAdvice::oldPlugin),
            Rule.of("unreferenced", COMMAND, ReferenceAdvice::unreferenced),
            Rule.of("unresolved", COMMAND, ReferenceAdvice::unresolved));

    private static final List<Rule> OF_BARE_METAL = List.of(
            Rule.of("datacenter-found", CONFIG, ObjectRules::datacenter),
            Rule.of("datacenter-namespace", CONFIG, ObjectRules::datacenterNamespace),
            Rule.of("machines-found", CONFIG, ObjectRules::machines),
            Rule.of("machine-namespaces", CONFIG, ObjectRules::machineNamespaces),
            Rule.of("strict-datacenter", CREATE, ReadingRules::datacenter),
            Rule.of("machines-provided", CREATE, TinkerbellCreateRules::machinesProvided),
            Rule.of("no-external-etcd", CREATE, TinkerbellCreateRules::externalEtcd),
            Rule.of("kubernetes-old", CREATE, TinkerbellCreateRules::kubernetesVersion),
            Rule.of("datacenter", CREATE, TinkerbellDatacenterRules::content),
            Rule.of("machines-found", CREATE, TinkerbellCreateRules::machinesFound),
            Rule.of("machines", CREATE, TinkerbellMachineRules::content),
            Rule.of("namespaces", CREATE, TinkerbellCreateRules::namespaces),
            Rule.of("os-families", CREATE, TinkerbellCreateRules::osFamilies),
            Rule.of("image-provided", CREATE, TinkerbellImageRules::provided),
            Rule.of("image-in-one-place", CREATE, TinkerbellImageRules::inOnePlace),
            Rule.of("image-versions", CREATE, TinkerbellImageRules::versions),
            Rule.of("iso", CREATE, TinkerbellImageRules::iso),
            Rule.of("distinct-addresses", CREATE, TinkerbellCreateRules::distinctAddresses),
            Rule.of("hook-with-proxy", CREATE, TinkerbellCreateRules::hookWithProxy),
            Rule.of("rollout", CREATE, TinkerbellRolloutRules::strategies),
            Rule.of("autoscaling", CREATE, TinkerbellRolloutRules::autoscaling),
            Rule.of("templates", COMMAND, TinkerbellMachineRules::templates),
            Rule.of("ssh-keys", COMMAND, CommandRules::sshKeys),
            Rule.of("endpoint-address", COMMAND, CommandRules::endpointAddress));

    private static final List<Rule> OF_VSPHERE = List.of(
            Rule.of("datacenter-found", CONFIG, ObjectRules::datacenter),
            Rule.of("datacenter-content", CONFIG, VSphereDatacenterRules::content),
            Rule.of("machines-found", CONFIG, ObjectRules::machines),
            Rule.of("machine-content", CONFIG, VSphereMachineRules::content),
            Rule.of("datacenter-namespace", CONFIG, ObjectRules::datacenterNamespace),
            Rule.of("machine-namespaces", CONFIG, ObjectRules::machineNamespaces),
            Rule.of("strict-datacenter", CREATE, ReadingRules::datacenter),
            Rule.of("datacenter", CREATE, VSphereDatacenterRules::content),
            Rule.of("networks", CREATE, VSphereCreateRules::networks),
            Rule.of("failure-domains", CREATE, VSphereCreateRules::failureDomains),
            Rule.of("workers-found", CREATE, VSphereCreateRules::workersFound),
            Rule.of("templates", CREATE, VSphereCreateRules::templates),
            Rule.of("clone-modes", CREATE, VSphereCreateRules::cloneModes),
            Rule.of("machines-found", CREATE, VSphereCreateRules::machinesFound),
            Rule.of("os-families", CREATE, VSphereCreateRules::osFamilies),
            Rule.of("endpoint", CREATE, VSphereCreateRules::endpoint),
            Rule.of("datacenter-advice", COMMAND, VSphereAdvice::datacenter),
            Rule.of("machine-advice", COMMAND, VSphereAdvice::machines),
            Rule.of("tags", COMMAND, VSphereAdvice::tags),
            Rule.of("ssh-keys", COMMAND, CommandRules::sshKeys),
            Rule.of("bottlerocket-kubelet", COMMAND, KubeletRules::onBottlerocket));

    private static final List<Rule> OF_CLOUDSTACK = List.of(
            Rule.of("datacenter-found", CONFIG, ObjectRules::datacenter),
            Rule.of("datacenter-content", CONFIG, CloudStackDatacenterRules::content),
            Rule.of("machines-found", CONFIG, ObjectRules::machines),
            Rule.of("machine-content", CONFIG, CloudStackMachineRules::content),
            Rule.of("datacenter-namespace", CONFIG, ObjectRules::datacenterNamespace),
            Rule.of("machine-namespaces", CONFIG, ObjectRules::machineNamespaces),
            Rule.of("strict-datacenter", CREATE, ReadingRules::datacenter),
            Rule.of("zones", CREATE, CloudStackCreateRules::zones),
            Rule.of("machines", CREATE, CloudStackCreateRules::machines),
            Rule.of("endpoint", CREATE, CloudStackCreateRules::endpoint),
            Rule.of("zones-incomplete", COMMAND, CloudStackDatacenterRules::incomplete),
            Rule.of("old-zones", COMMAND, CloudStackDatacenterRules::deprecated),
            Rule.of("symlinks", COMMAND, CloudStackDiskRules::symlinks),
            Rule.of("ssh-keys", COMMAND, CommandRules::sshKeys));

    private static final List<Rule> OF_NUTANIX = List.of(
            Rule.of("datacenter-found", CONFIG, ObjectRules::datacenter),
            Rule.of("datacenter-content", CONFIG, NutanixDatacenterRules::content),
            Rule.of("datacenter-namespace", CONFIG, ObjectRules::datacenterNamespace),
            Rule.of("machines-found", CONFIG, ObjectRules::machines),
            Rule.of("machine-namespaces", CONFIG, ObjectRules::machineNamespaces),
            Rule.of("strict-datacenter", CREATE, ReadingRules::datacenter),
            Rule.of("rollout", CREATE, NutanixCreateRules::rollout),
            Rule.of("datacenter", CREATE, NutanixCreateRules::datacenter),
            Rule.of("endpoint", CREATE, NutanixCreateRules::endpoint),
            Rule.of("machines", CREATE, NutanixCreateRules::machines),
            Rule.of("images", CREATE, NutanixCreateRules::images),
            Rule.of("ssh-keys", COMMAND, CommandRules::sshKeys),
            Rule.of("refused-later", COMMAND, NutanixMachineRules::refusedLater));

    private static final List<Rule> OF_SNOW = List.of(
            Rule.of("datacenter-content", CONFIG, SnowDatacenterRules::content),
            Rule.of("machine-content", CONFIG, SnowMachineRules::content),
            Rule.of("pools", CONFIG, SnowPoolRules::content),
            Rule.of("namespaces", CONFIG, SnowObjectRules::namespaces),
            Rule.of("machines-found", CONFIG, SnowObjectRules::machinesFound),
            Rule.of("etcd", CONFIG, SnowObjectRules::etcd),
            Rule.of("complete", CREATE, SnowObjectRules::complete),
            Rule.of("pools-found", COMMAND, SnowPoolRules::found),
            Rule.of("ssh-keys", COMMAND, SnowMachineRules::keyMade),
            Rule.of("refused-later", COMMAND, SnowMachineRules::refusedLater));

    private static final List<Rule> OF_DOCKER = List.of(
            Rule.of("datacenter-found", CONFIG, ObjectRules::datacenter),
            Rule.of("datacenter-namespace", CONFIG, ObjectRules::datacenterNamespace),
            Rule.of("strict-datacenter", CREATE, ReadingRules::datacenter),
            Rule.of("endpoint", CREATE, DockerRules::endpoint));

    private static final Map<Provider, List<Rule>> OF_PROVIDER = Map.of(
            Provider.TINKERBELL, OF_BARE_METAL,
            Provider.VSPHERE, OF_VSPHERE,
            Provider.CLOUDSTACK, OF_CLOUDSTACK,
            Provider.NUTANIX, OF_NUTANIX,
            Provider.SNOW, OF_SNOW,
            Provider.DOCKER, OF_DOCKER);

    private Rules() {}

    static Stream<Rule> of(Optional<Provider> provider) {
        return Stream.concat(
                OF_EVERY_CLUSTER.stream(),
                provider.map(known -> OF_PROVIDER.getOrDefault(known, List.of())).stream()
                        .flatMap(List::stream));
    }
}
