package dev.slipway.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.spec.ClusterSpec.ClusterNetwork;
import dev.slipway.spec.ClusterSpec.ControlPlane;
import dev.slipway.spec.ClusterSpec.LoadBalancer;
import dev.slipway.spec.ClusterSpec.Proxy;
import dev.slipway.spec.ClusterSpec.RegistryMirror;
import dev.slipway.spec.ClusterSpec.Rollout;
import dev.slipway.spec.ClusterSpec.Scaling;
import dev.slipway.spec.ClusterSpec.Taint;
import dev.slipway.spec.ClusterSpec.WorkerGroup;
import dev.slipway.spec.Config.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the typed specification out of documents.
final class ClusterSpecReader {

    private static final int NODE_MASK = 24;

    private final Config config;
    private final Field spec;

    private ClusterSpecReader(Config config) {
        this.config = config;
        this.spec = config.spec();
    }

    /// Empty when the infrastructure is none EKS Anywhere knows.
    static Optional<ClusterSpec> read(Config config) {
        return config.provider().map(provider -> new ClusterSpecReader(config).read(provider));
    }

    private ClusterSpec read(Provider provider) {
        var manager = spec.at("managementCluster").at("name").text();
        return new ClusterSpec(
                config.clusterName(),
                CommandDefaults.namespace(config.cluster()),
                spec.at("kubernetesVersion").text(),
                manager.isEmpty() ? config.clusterName() : manager,
                provider,
                controlPlane(config.controlPlane()),
                config.workerGroups().stream().map(this::workerGroup).toList(),
                network(spec.at("clusterNetwork")),
                present(spec.at("proxyConfiguration"), ClusterSpecReader::proxy),
                present(spec.at("registryMirrorConfiguration"), ClusterSpecReader::mirror),
                config.datacenter().filter(_ -> provider == Provider.TINKERBELL).map(TinkerbellReader::datacenter),
                provider == Provider.TINKERBELL
                        ? config.machines().stream()
                                .map(TinkerbellReader::machine)
                                .toList()
                        : List.of(),
                config.all("TinkerbellTemplateConfig")
                        .map(TinkerbellReader::template)
                        .toList(),
                documents());
    }

    private static ControlPlane controlPlane(Field field) {
        return new ControlPlane(
                (int) field.at("count").number(),
                field.at("endpoint").at("host").text(),
                field.at("machineGroupRef").at("name").text(),
                texts(field.at("labels")),
                taints(field),
                field.at("certSans").items().stream().map(Field::text).toList(),
                rollout(field.at("upgradeRolloutStrategy")),
                loadBalancer(field));
    }

    private WorkerGroup workerGroup(Field field) {
        var version = field.at("kubernetesVersion").text();
        return new WorkerGroup(
                field.at("name").text(),
                (int) field.at("count").number(),
                field.at("machineGroupRef").at("name").text(),
                version.isEmpty() ? spec.at("kubernetesVersion").text() : version,
                texts(field.at("labels")),
                taints(field),
                present(
                        field.at("autoscalingConfiguration"),
                        scaling -> new Scaling((int) scaling.at("minCount").number(), (int)
                                scaling.at("maxCount").number())),
                rollout(field.at("upgradeRolloutStrategy")));
    }

    private static Rollout rollout(Field strategy) {
        var rolling = strategy.at("rollingUpdate");
        return new Rollout(
                strategy.at("type").text().equals("InPlace") ? Rollout.Kind.IN_PLACE : Rollout.Kind.ROLLING_UPDATE,
                rolling.at("maxSurge").present() ? (int) rolling.at("maxSurge").number() : 1,
                (int) rolling.at("maxUnavailable").number());
    }

    private static List<Taint> taints(Field group) {
        return group.at("taints").items().stream()
                .map(taint -> new Taint(
                        taint.at("key").text(),
                        taint.at("value").text(),
                        taint.at("effect").text()))
                .toList();
    }

    static LoadBalancer loadBalancer(Field field) {
        return field.at("skipLoadBalancerDeployment").truth() ? LoadBalancer.PROVIDED : LoadBalancer.DEPLOYED;
    }

    static Map<String, String> texts(Field map) {
        return map.keys().stream()
                .collect(
                        Collectors.toMap(Function.identity(), key -> map.at(key).text()));
    }

    private static ClusterNetwork network(Field network) {
        var mask = network.at("nodes").at("cidrMaskSize");
        return new ClusterNetwork(
                network.below("pods.cidrBlocks[0]").text(),
                network.below("services.cidrBlocks[0]").text(),
                mask.present() ? (int) mask.number() : NODE_MASK,
                present(network.below("dns.resolvConf.path"), Field::text),
                Json.object(network.below("cniConfig.cilium")));
    }

    private static Proxy proxy(Field proxy) {
        return new Proxy(
                proxy.at("httpProxy").text(),
                proxy.at("httpsProxy").text(),
                proxy.at("noProxy").items().stream().map(Field::text).toList());
    }

    private static RegistryMirror mirror(Field mirror) {
        return new RegistryMirror(
                mirror.at("endpoint").text(), mirror.at("port").text(), Json.object(mirror));
    }

    static <T> Optional<T> present(Field field, Function<Field, T> reader) {
        return field.present() ? Optional.of(reader.apply(field)) : Optional.empty();
    }

    // What nothing refers to is not applied; templates are, because machine configs may name them later.
    private Map<String, ObjectNode> documents() {
        var documents = new LinkedHashMap<String, ObjectNode>();
        Stream.of(
                        config.clusterDocument().stream(),
                        config.datacenter().stream(),
                        config.machines().stream(),
                        config.all("TinkerbellTemplateConfig"),
                        identityAndGitOps())
                .flatMap(Function.identity())
                .forEach(document -> documents.put(
                        document.kind() + "/" + document.name(), CommandDefaults.applied(document, config)));
        return documents;
    }

    private Stream<Document> identityAndGitOps() {
        return Stream.concat(
                spec.at("identityProviderRefs").items().stream().flatMap(ref -> config.find(ref).stream()),
                config.find(spec.at("gitOpsRef")).stream());
    }
}
