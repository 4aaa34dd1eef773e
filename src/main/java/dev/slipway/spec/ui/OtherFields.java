package dev.slipway.spec.ui;

import dev.slipway.spec.BareMetal;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.Facts;
import dev.slipway.spec.Flux;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SpecDocument;
import dev.slipway.spec.SpecFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The values of a specification that no step of the form shows; they stay as they are written.
final class OtherFields {

    private static final List<String> ALWAYS = List.of("apiVersion", "kind", "metadata.name");

    /// The fields the steps show, with everything below them; `*` is any item of a list, `+` any but the first.
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
                    "spec.users[*].name",
                    "spec.users[0].sshAuthorizedKeys[0]",
                    "spec.users[+].sshAuthorizedKeys"),
            Flux.KIND,
            List.of("spec.git.repositoryUrl", "spec.branch", "spec.clusterConfigPath"));

    private static final List<String> GROUPS = List.of(
            "spec.controlPlaneConfiguration", "spec.workerNodeGroupConfigurations", "spec.externalEtcdConfiguration");

    private OtherFields() {}

    /// One of them: in which document, where in it, what it says, and in which line of the text.
    record Other(String document, String path, String value, int line) {}

    static List<Other> of(SpecFile file) {
        var shown = shown(ClusterParts.provider(file));
        return file.documents().stream()
                .flatMap(document -> of(document, shown))
                .toList();
    }

    // Where the form is made of the facts, it shows all fields.
    private static Map<String, List<String>> shown(Provider provider) {
        if (provider.built()) {
            return SHOWN;
        }
        var shown = new HashMap<>(SHOWN);
        shown.merge(
                "Cluster",
                GROUPS,
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        shown.put(provider.datacenterKind(), List.of("spec"));
        shown.put(
                provider.machineKind(),
                Facts.known().below(provider.machineKind(), "spec").stream()
                        .map(fact -> "spec." + fact.name())
                        .toList());
        return shown;
    }

    private static Stream<Other> of(SpecDocument document, Map<String, List<String>> shown) {
        var name = (document.kind() + " " + document.name()).strip();
        if (!shown.containsKey(document.kind())) {
            return Stream.of(
                    new Other(name, "", "", document.root().at("kind").span().line()));
        }
        return document.root()
                .leaves()
                .filter(field -> !shown(shown.get(document.kind()), field.path()))
                .map(field ->
                        new Other(name, field.path(), field.text(), field.span().line()));
    }

    private static boolean shown(List<String> shown, String path) {
        return Stream.concat(ALWAYS.stream(), shown.stream())
                .map(pattern ->
                        Pattern.quote(pattern).replace("*", "\\E\\d+\\Q").replace("[+]", "[\\E[1-9]\\d*\\Q]"))
                .anyMatch(pattern -> Pattern.matches(pattern + "([.\\[].*)?", path));
    }
}
