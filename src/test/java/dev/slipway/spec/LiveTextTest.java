package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveTextTest {

    private static final Path FILE = Path.of("cluster.yaml");

    private String text = "";

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(Path.of("src/test/resources/wizard/ml-forge.yaml"))
                .replace("    count: 3\n    endpoint", "    count: 3 # odd, for etcd\n    endpoint");
    }

    @Test
    void whatTheServerAndTheCommandAddIsNoDifference() {
        assertThat(changes(_ -> {})).isEmpty();
    }

    @Test
    void aValueIsWrittenInItsPlaceAndCommentsStay() {
        var live = live(cluster -> {
            controlPlane(cluster).put("count", 5);
            spec(cluster).put("kubernetesVersion", "1.35");
        });

        assertThat(live).contains("count: 5 # odd, for etcd\n", "  kubernetesVersion: \"1.35\"\n");
        assertThat(changes(live)).containsExactly("count: 3 # odd, for etcd", "kubernetesVersion: \"1.36\"");
    }

    @Test
    void whatOnlyTheServerHasIsAddedAndWhatItHasNotIsLeftOut() {
        var live = live(cluster -> {
            spec(cluster).putObject("proxyConfiguration").put("httpProxy", "http://me:secret@10.0.0.1:3128");
            controlPlane(cluster).putObject("labels").put("example.com/rack", "a");
            spec(cluster).withObjectProperty("machineHealthCheck").put("nodeStartupTimeout", "45m0s");
            spec(cluster).withArrayProperty("workerNodeGroupConfigurations").removeAll();
        });

        assertThat(live)
                .contains("  machineHealthCheck:\n    nodeStartupTimeout: 45m0s\n")
                .contains("      example.com/rack: a\n")
                .contains("    httpProxy: http://••••@10.0.0.1:3128\n")
                .doesNotContain("secret", "md-gpu\n    count", "maxUnhealthy");
    }

    @Test
    void itemsAreTheSameByTheirNamesWhateverTheirOrder() {
        var live = live(cluster -> {
            var groups = spec(cluster).withArrayProperty("workerNodeGroupConfigurations");
            groups.insertObject(0).put("name", "md-new").put("count", 2);
        });

        assertThat(live).contains("  - count: 2\n    name: md-new\n---\n");
        assertThat(changes(live)).isEmpty();
    }

    @Test
    void anotherNetworkPluginIsADifferenceThoughItSaysNothingMore() {
        var live = live(cluster -> {
            var plugins = spec(cluster).withObjectProperty("clusterNetwork").putObject("cniConfig");
            plugins.putObject("kindnetd");
        });

        assertThat(live)
                .contains("    cniConfig:\n      kindnetd:\n        {}\n")
                .doesNotContain("cilium");
    }

    @Test
    void theSameTimeInOtherWordsIsNoDifference() {
        text = text.replace(
                "  managementCluster:", "  machineHealthCheck:\n    nodeStartupTimeout: 1.5h\n  managementCluster:");

        assertThat(changes(cluster ->
                        spec(cluster).withObjectProperty("machineHealthCheck").put("nodeStartupTimeout", "1h30m0s")))
                .isEmpty();
    }

    @Test
    void anAliasIsNoPlaceToWriteSoTheServersOwnTextIsShown() {
        var file = SpecFile.of(FILE, text.replace("count: 3 #", "count: &n 3 #").replace("count: 3\n", "count: *n\n"));

        var live = LiveText.of(file, objects(cluster -> controlPlane(cluster).put("count", 5)));

        assertThat(live).startsWith("apiVersion: anywhere.eks.amazonaws.com/v1alpha1\nkind: Cluster\n");
        assertThat(live).contains("    count: 5\n").doesNotContain("status:", "uid:", "*n", "eksaVersion");
    }

    @Test
    void documentsTheServerHasNotAreLeftOutAndOthersOfTheClusterAreAdded() {
        var objects = objects(_ -> {});
        var gone = objects.getLast();
        var other = objects.get(1).deepCopy();
        other.withObjectProperty("metadata").put("name", "ml-forge-other");

        var live = LiveText.of(
                file(),
                Stream.concat(objects.stream().filter(one -> !one.equals(gone)), Stream.of(other))
                        .toList());

        assertThat(SpecFile.of(FILE, live).documents())
                .extracting(SpecDocument::name)
                .contains("ml-forge-other");
        assertThat(SpecFile.of(FILE, live)
                        .document(
                                gone.path("kind").asText(),
                                gone.path("metadata").path("name").asText()))
                .isEmpty();
    }

    private List<String> changes(Consumer<ObjectNode> change) {
        return changes(live(change));
    }

    /// What the text has that the live one has not.
    private List<String> changes(String live) {
        var lines = live.lines().toList();
        return text.lines()
                .filter(line -> !lines.contains(line))
                .map(String::strip)
                .toList();
    }

    private String live(Consumer<ObjectNode> change) {
        return LiveText.of(file(), objects(change));
    }

    private SpecFile file() {
        return SpecFile.of(FILE, text);
    }

    /// The objects as the command applies them, with what the server notes for itself.
    private List<ObjectNode> objects(Consumer<ObjectNode> change) {
        var objects = ClusterSpec.load(file()).spec().orElseThrow().documents().values().stream()
                .map(ObjectNode::deepCopy)
                .toList();
        for (var object : objects) {
            object.withObjectProperty("metadata")
                    .put("uid", "1")
                    .put("resourceVersion", "7")
                    .put("generation", 1);
            object.putObject("status").put("observedGeneration", 1);
        }
        var cluster = objects.getFirst();
        spec(cluster)
                .put("eksaVersion", "v0.26.0")
                .withObjectProperty("clusterNetwork")
                .putObject("dns");
        change.accept(cluster);
        return objects;
    }

    private static ObjectNode spec(ObjectNode object) {
        return object.withObjectProperty("spec");
    }

    private static ObjectNode controlPlane(ObjectNode cluster) {
        return spec(cluster).withObjectProperty("controlPlaneConfiguration");
    }
}
