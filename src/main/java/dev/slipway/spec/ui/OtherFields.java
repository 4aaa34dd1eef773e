package dev.slipway.spec.ui;

import dev.slipway.spec.BareMetal;
import dev.slipway.spec.Field;
import dev.slipway.spec.Flux;
import dev.slipway.spec.SpecDocument;
import dev.slipway.spec.SpecFile;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The values of a specification that no step of the form shows; they stay as they are written.
final class OtherFields {

    private static final List<String> ALWAYS = List.of("apiVersion", "kind", "metadata.name");

    /// The fields the steps show, with everything below them; `*` is any item of a list.
    private static final Map<String, List<String>> SHOWN = Map.of(
            "Cluster",
            List.of(
                    "spec.kubernetesVersion",
                    "spec.eksaVersion",
                    "spec.managementCluster.name",
                    "spec.datacenterRef",
                    "spec.gitOpsRef",
                    "spec.clusterNetwork.pods.cidrBlocks[0]",
                    "spec.clusterNetwork.services.cidrBlocks[0]",
                    "spec.clusterNetwork.nodes.cidrMaskSize",
                    "spec.clusterNetwork.cniConfig.cilium.policyEnforcementMode",
                    "spec.controlPlaneConfiguration.count",
                    "spec.controlPlaneConfiguration.endpoint.host",
                    "spec.controlPlaneConfiguration.machineGroupRef",
                    "spec.controlPlaneConfiguration.upgradeRolloutStrategy",
                    "spec.workerNodeGroupConfigurations[*].name",
                    "spec.workerNodeGroupConfigurations[*].count",
                    "spec.workerNodeGroupConfigurations[*].machineGroupRef",
                    "spec.workerNodeGroupConfigurations[*].upgradeRolloutStrategy",
                    "spec.proxyConfiguration.httpProxy",
                    "spec.proxyConfiguration.httpsProxy",
                    "spec.registryMirrorConfiguration.endpoint",
                    "spec.registryMirrorConfiguration.port"),
            BareMetal.DATACENTER,
            List.of("spec.tinkerbellIP", "spec.osImageURL", "spec.hookImagesURLPath"),
            BareMetal.MACHINES,
            List.of(
                    "spec.hardwareSelector",
                    "spec.hardwareAffinity.required[*].labelSelector.matchLabels",
                    "spec.osFamily",
                    "spec.osImageURL",
                    "spec.users[0].name",
                    "spec.users[0].sshAuthorizedKeys[0]"),
            Flux.KIND,
            List.of("spec.git.repositoryUrl", "spec.branch", "spec.clusterConfigPath"));

    private OtherFields() {}

    /// One of them: in which document, where in it, what it says, and in which line of the text.
    record Other(String document, String path, String value, int line) {}

    static List<Other> of(SpecFile file) {
        return file.documents().stream().flatMap(OtherFields::of).toList();
    }

    private static Stream<Other> of(SpecDocument document) {
        var name = (document.kind() + " " + document.name()).strip();
        if (!SHOWN.containsKey(document.kind())) {
            return Stream.of(
                    new Other(name, "", "", document.root().at("kind").span().line()));
        }
        return leaves(document.root())
                .filter(field -> !shown(document.kind(), field.path()))
                .map(field ->
                        new Other(name, field.path(), field.text(), field.span().line()));
    }

    private static boolean shown(String kind, String path) {
        return Stream.concat(ALWAYS.stream(), SHOWN.getOrDefault(kind, List.of()).stream())
                .map(pattern -> Pattern.quote(pattern).replace("*", "\\E\\d+\\Q"))
                .anyMatch(pattern -> Pattern.matches(pattern + "([.\\[].*)?", path));
    }

    private static Stream<Field> leaves(Field field) {
        var below =
                Stream.concat(field.fields().stream(), field.items().stream()).toList();
        return below.isEmpty()
                ? Stream.of(field).filter(leaf -> !leaf.text().isEmpty())
                : below.stream().flatMap(OtherFields::leaves);
    }
}
