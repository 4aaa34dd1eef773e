package dev.slipway.spec.rules;

import static dev.slipway.spec.rules.Scope.UPDATE;
import static dev.slipway.spec.rules.Scope.UPGRADE;

import dev.slipway.spec.Provider;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every rule of what may change, in the order EKS Anywhere asks them.
final class ChangeRules {

    private static final List<ChangeRule> OF_EVERY_CLUSTER = List.of(
            ChangeRule.of("separators", UPGRADE, change -> ReadingRules.separators(change.after())),
            ChangeRule.of("etcd-encryption", UPGRADE, EtcdEncryptionRules::ofUpgrade),
            ChangeRule.of("ssh-keys", UPGRADE, ProviderChangeRules::sshKeys),
            ChangeRule.of(
                    "mirror-on-bottlerocket", UPGRADE, change -> CommandRules.mirrorOnBottlerocket(change.after())),
            ChangeRule.of("kubernetes-version", UPGRADE, VersionChangeRules::ofCluster),
            ChangeRule.of("worker-versions", UPGRADE, VersionChangeRules::ofWorkers),
            ChangeRule.of("identity", UPGRADE, ClusterChangeRules::identity),
            ChangeRule.of("gitops", UPGRADE, GitOpsChangeRules::repository),
            ChangeRule.of("endpoint", UPGRADE, ClusterChangeRules::endpoint),
            ChangeRule.of("network", UPGRADE, ClusterChangeRules::network),
            ChangeRule.of("proxy", UPGRADE, ClusterChangeRules::proxy),
            ChangeRule.of("external-etcd", UPGRADE, ClusterChangeRules::etcd),
            ChangeRule.of("aws-iam", UPGRADE, ClusterChangeRules::awsIam),
            ChangeRule.of("management", UPGRADE, ClusterChangeRules::management),
            ChangeRule.of("release", UPGRADE, ReleaseChangeRules::skew),
            ChangeRule.of("cluster", UPDATE, ApiChangeRules::cluster),
            ChangeRule.of("release-kept", UPDATE, ReleaseChangeRules::kept),
            ChangeRule.of("kubernetes-version", UPDATE, VersionChangeRules::ofCluster),
            ChangeRule.of("release", UPDATE, ReleaseChangeRules::skew),
            ChangeRule.of("worker-versions", UPDATE, VersionChangeRules::ofWorkers),
            ChangeRule.of("etcd-encryption", UPDATE, EtcdEncryptionRules::ofUpdate),
            ChangeRule.of("objects", UPDATE, GitOpsChangeRules::objects));

    private static final Map<Provider, List<ChangeRule>> OF_PROVIDER = Map.of(
            Provider.TINKERBELL,
            List.of(
                    ChangeRule.of("references", UPGRADE, TinkerbellChangeRules::references),
                    ChangeRule.of("machines", UPGRADE, TinkerbellChangeRules::machines),
                    ChangeRule.of("datacenter", UPGRADE, TinkerbellChangeRules::datacenter),
                    ChangeRule.of("scaling", UPDATE, TinkerbellChangeRules::scaling),
                    ChangeRule.of("bare-metal", UPDATE, ApiObjectChangeRules::tinkerbell)),
            Provider.VSPHERE,
            List.of(
                    ChangeRule.of("vsphere", UPGRADE, ProviderChangeRules::vSphere),
                    ChangeRule.of("kubelet", UPGRADE, change -> KubeletRules.onBottlerocket(change.after())),
                    ChangeRule.of("vsphere", UPDATE, ApiObjectChangeRules::vSphere)),
            Provider.CLOUDSTACK,
            List.of(
                    ChangeRule.of("cloudstack", UPGRADE, ProviderChangeRules::cloudStack),
                    ChangeRule.of("cloudstack", UPDATE, ProviderChangeRules::cloudStack)),
            Provider.NUTANIX,
            List.of(
                    ChangeRule.of("rollout", UPGRADE, change -> NutanixCreateRules.rollout(change.after())),
                    ChangeRule.of("nutanix", UPDATE, ApiObjectChangeRules::nutanix)),
            Provider.SNOW,
            List.of(ChangeRule.of("snow", UPDATE, ApiObjectChangeRules::snow)));

    private ChangeRules() {}

    static Stream<ChangeRule> of(Change change, Scope scope) {
        var own = change.after().provider().map(provider -> OF_PROVIDER.getOrDefault(provider, List.of()));
        return Stream.concat(OF_EVERY_CLUSTER.stream(), own.stream().flatMap(List::stream))
                .filter(rule -> rule.scope() == scope);
    }
}
