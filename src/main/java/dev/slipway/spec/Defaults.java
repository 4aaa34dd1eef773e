package dev.slipway.spec;

import dev.slipway.spec.Config.Document;
import dev.slipway.spec.yaml.Yaml.Form;
import java.util.List;
import java.util.Optional;

/// The values EKS Anywhere fills in when it loads a file (pkg/api/v1alpha1: cluster_defaults.go and its siblings).
final class Defaults {

    private final List<Document> documents;

    Defaults(List<Document> documents) {
        this.documents = documents;
    }

    List<Document> applied() {
        return documents.stream().map(this::applied).toList();
    }

    private Document applied(Document document) {
        var tree = new Tree(document.root());
        switch (document.kind()) {
            case "Cluster" -> cluster(document, tree);
            case "FluxConfig" -> {
                tree.fill("spec.branch", "main");
                tree.fill("spec.systemNamespace", "flux-system");
                tree.fill("spec.clusterConfigPath", configPath());
            }
            case "GitOpsConfig" -> {
                tree.fill("spec.flux.github.branch", "main");
                tree.fill("spec.flux.github.fluxSystemNamespace", "flux-system");
                tree.fill("spec.flux.github.clusterConfigPath", configPath());
            }
            case "AWSIamConfig" -> tree.fill("spec.partition", "aws");
            case "VSphereDatacenterConfig" -> VSphereDefaults.datacenter(tree);
            case "VSphereMachineConfig" -> VSphereDefaults.machine(tree);
            case "CloudStackDatacenterConfig" -> CloudStackDefaults.datacenter(tree);
            case "CloudStackMachineConfig" -> UserDefaults.fill(tree, "capc");
            case "SnowDatacenterConfig" -> SnowDefaults.datacenter(document.name(), tree);
            case "SnowMachineConfig" -> SnowDefaults.machine(tree);
            default -> {}
        }
        return new Document(document.source(), tree.root(), document.findings());
    }

    private void cluster(Document cluster, Tree tree) {
        var spec = cluster.spec();
        if (spec.at("registryMirrorConfiguration").present()) {
            tree.fill("spec.registryMirrorConfiguration.port", "443");
        }
        workers(spec.at("workerNodeGroupConfigurations").items(), tree);
        cni(spec.at("clusterNetwork"), tree);
        for (var encryption : spec.at("etcdEncryption").items()) {
            for (var provider : encryption.at("providers").items()) {
                if (provider.at("kms").present()) {
                    tree.fill(provider.path() + ".kms.cachesize", Form.INTEGER, "1000");
                    tree.fill(provider.path() + ".kms.timeout", "3s");
                }
            }
        }
    }

    private static void workers(List<Field> groups, Tree tree) {
        groups.stream().limit(1).forEach(first -> tree.fill(first.path() + ".name", "md-0"));
        for (var group : groups) {
            var scaling = group.at("autoscalingConfiguration");
            var count = scaling.present() ? scaling.at("minCount").number() : 1;
            tree.fill(group.path() + ".count", Form.INTEGER, String.valueOf(count));
        }
    }

    private static void cni(Field network, Tree tree) {
        if (network.at("cniConfig").present()) {
            return;
        }
        var plugin = switch (network.at("cni").text()) {
            case "cilium", "cilium-enterprise" -> Optional.of("cilium");
            case "kindnetd" -> Optional.of("kindnetd");
            default -> Optional.<String>empty();
        };
        tree.object("spec.clusterNetwork.cniConfig");
        plugin.ifPresent(name -> tree.object("spec.clusterNetwork.cniConfig." + name));
        tree.remove("spec.clusterNetwork.cni");
    }

    private String configPath() {
        var cluster = documents.stream()
                .filter(document -> document.kind().equals("Cluster"))
                .findFirst();
        var manager = cluster.map(
                document -> document.spec().at("managementCluster").at("name").text());
        return "clusters/"
                + manager.filter(name -> !name.isEmpty())
                        .or(() -> cluster.map(Document::name))
                        .orElse("");
    }
}
