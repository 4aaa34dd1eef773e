package dev.slipway.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.spec.ClusterSpec.ClusterNetwork;
import dev.slipway.spec.ClusterSpec.ControlPlane;
import dev.slipway.spec.ClusterSpec.LoadBalancer;
import dev.slipway.spec.ClusterSpec.Rollout;
import dev.slipway.spec.ClusterSpec.TinkerbellDatacenter;
import dev.slipway.spec.ClusterSpec.TinkerbellMachineConfig;
import dev.slipway.spec.ClusterSpec.WorkerGroup;
import dev.slipway.spec.Config.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads the typed specification out of documents.
final class ClusterSpecReader {

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
                config.workerGroups().stream()
                        .map(ClusterSpecReader::workerGroup)
                        .toList(),
                network(spec.at("clusterNetwork")),
                Optional.of(spec.at("registryMirrorConfiguration"))
                        .filter(Field::present)
                        .map(Json::object),
                config.datacenter().filter(_ -> provider == Provider.TINKERBELL).map(ClusterSpecReader::datacenter),
                provider == Provider.TINKERBELL
                        ? config.machines().stream()
                                .map(ClusterSpecReader::machine)
                                .toList()
                        : List.of(),
                documents());
    }

    private static ControlPlane controlPlane(Field field) {
        return new ControlPlane(
                (int) field.at("count").number(),
                field.at("endpoint").at("host").text(),
                field.at("machineGroupRef").at("name").text(),
                rollout(field.at("upgradeRolloutStrategy")));
    }

    private static WorkerGroup workerGroup(Field field) {
        return new WorkerGroup(
                field.at("name").text(),
                (int) field.at("count").number(),
                field.at("machineGroupRef").at("name").text(),
                rollout(field.at("upgradeRolloutStrategy")));
    }

    private static Rollout rollout(Field strategy) {
        var surge = strategy.at("rollingUpdate").at("maxSurge");
        return new Rollout(
                strategy.at("type").text().equals("InPlace") ? Rollout.Kind.IN_PLACE : Rollout.Kind.ROLLING_UPDATE,
                surge.present() ? (int) surge.number() : 1);
    }

    private static ClusterNetwork network(Field network) {
        return new ClusterNetwork(
                network.below("pods.cidrBlocks[0]").text(),
                network.below("services.cidrBlocks[0]").text());
    }

    private static TinkerbellDatacenter datacenter(Document document) {
        var spec = document.spec();
        return new TinkerbellDatacenter(
                spec.at("tinkerbellIP").text(),
                spec.at("osImageURL").text(),
                spec.at("hookImagesURLPath").text(),
                spec.at("hookIsoURL").text(),
                spec.at("skipLoadBalancerDeployment").truth() ? LoadBalancer.PROVIDED : LoadBalancer.DEPLOYED);
    }

    private static TinkerbellMachineConfig machine(Document document) {
        var spec = document.spec();
        return new TinkerbellMachineConfig(
                document.name(),
                spec.at("osFamily").text(),
                spec.at("osImageURL").text());
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
