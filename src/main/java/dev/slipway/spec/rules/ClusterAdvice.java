package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import dev.slipway.spec.yaml.Yaml.Form;
import dev.slipway.spec.yaml.Yaml.Scalar;
import java.util.Set;
import java.util.stream.Stream;

/// What EKS Anywhere accepts of a Cluster, with a warning at most, but hardly anybody means.
final class ClusterAdvice {

    private static final Set<Long> USUAL_ETCD = Set.of(3L, 5L);

    private ClusterAdvice() {}

    /// EKS Anywhere: validateEtcdReplicas.
    static Stream<Finding> etcdSize(Config config) {
        var count = config.externalEtcd().at("count");
        return config.externalEtcd().present()
                        && count.number() % 2 == 1
                        && !USUAL_ETCD.contains(count.number())
                        && !config.is(Provider.DOCKER)
                ? Stream.of(count.warning("spec.etcd-unusual", count.number())
                        .as("Warning: The recommended size of an external etcd cluster is 3 or 5"))
                : Stream.empty();
    }

    /// Of a cluster that is managed by another EKS Anywhere does not ask this.
    static Stream<Finding> tainted(Config config) {
        var groups = config.workerGroups();
        return !config.selfManaged() && !groups.isEmpty() && groups.stream().allMatch(WorkerRules::repels)
                ? Stream.of(groups.getFirst().at("taints").warning("spec.workers-all-tainted"))
                : Stream.empty();
    }

    /// 1.30 without quotes is the number 1.3 to all but one reader.
    static Stream<Finding> unquotedVersions(Config config) {
        return config.clusterDocument().map(cluster -> cluster.source().root().at("spec")).stream()
                .flatMap(spec ->
                        Stream.concat(Stream.of(spec), spec.at("workerNodeGroupConfigurations").items().stream()))
                .map(owner -> owner.at("kubernetesVersion"))
                .filter(ClusterAdvice::losesItsZero)
                .map(version -> version.warning("spec.version-unquoted", written(version), version.text()));
    }

    private static boolean losesItsZero(Field version) {
        return version.value().orElse(null) instanceof Scalar scalar
                && scalar.form() == Form.FLOAT
                && scalar.text().endsWith("0");
    }

    private static String written(Field version) {
        return version.value().orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    }

    /// Only vSphere places worker groups, and only where the datacenter has failure domains.
    static Stream<Finding> failureDomains(Config config) {
        var placed = config.is(Provider.VSPHERE)
                && config.datacenter()
                        .map(Document::spec)
                        .filter(spec -> spec.at("failureDomains").items().isEmpty())
                        .isEmpty();
        return config.workerGroups().stream()
                .map(group -> group.at("failureDomains"))
                .filter(domains -> !placed && !domains.items().isEmpty())
                .map(domains -> domains.warning("spec.failure-domains-ignored"));
    }
}
