package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.SpecChanges.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecDraftTest {

    private static final Path PATH = Path.of("cluster.yaml");
    private static final Path VALID = Path.of("../shared/conformance/clusterconfig/valid");
    private static final String TEXT = """
            # the fleet's first
            kind: Cluster
            metadata:
              name: ml-forge
            spec:
              # three, never two
              controlPlaneConfiguration:
                count: 3
                labels:
                  zone: north
              hosts: [a, b, c]
              workerNodeGroupConfigurations:
              - name: md-0   # the first
                count: 1
                labels:
                  accelerator: l40s
              - name: md-1
                machineGroupRef:
                  kind: TinkerbellMachineConfig
                  name: ml-forge-md-1
            ---
            # machines
            kind: TinkerbellMachineConfig
            metadata:
              name: ml-forge-md-1
            ---
            kind: Other
            """;

    static Stream<Path> valid() throws IOException {
        if (!Files.isDirectory(VALID)) {
            return Stream.of(Path.of("examples/amsterdam/ml-forge.yaml"));
        }
        try (var files = Files.walk(VALID)) {
            return files.filter(SpecDraftTest::describesACluster).toList().stream();
        }
    }

    private static boolean describesACluster(Path file) {
        try {
            return file.toString().endsWith(".yaml") && Files.readString(file).contains("kind: Cluster\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    void anEditChangesOneLineAndUndoingItNone(Path path) throws IOException {
        var text = Files.readString(path);
        var draft = SpecDraft.of(SpecFile.of(path, text));
        var cluster = draft.file().documents().stream()
                .filter(document -> document.kind().equals("Cluster"))
                .findFirst()
                .orElseThrow();

        var edited = draft.with(draft.file().with(cluster, "spec.controlPlaneConfiguration.count", "7"));

        assertThat(draft.file().text()).isEqualTo(text);
        assertThat(edited.changes().differing()).singleElement().isInstanceOf(Line.Changed.class);
        assertThat(edited.undone().orElseThrow().file().text()).isEqualTo(text);
        assertThat(edited.undone().flatMap(SpecDraft::redone)).contains(edited);
    }

    @Test
    void takingAFieldOutTakesItsLinesAndTheOwnerItLeavesEmpty() {
        assertThat(without("spec.workerNodeGroupConfigurations[0].labels.accelerator"))
                .isEqualTo(TEXT.replace("    labels:\n      accelerator: l40s\n", ""));
        assertThat(without("spec.workerNodeGroupConfigurations[0].name"))
                .isEqualTo(TEXT.replace("- name: md-0   # the first\n    count", "- count"));
        assertThat(without("spec.workerNodeGroupConfigurations[0]")).isEqualTo(TEXT.replace("""
                          - name: md-0   # the first
                            count: 1
                            labels:
                              accelerator: l40s
                        """, ""));
        assertThat(without("spec.hosts[1]")).isEqualTo(TEXT.replace("a, b, c", "a, c"));
        assertThat(without("spec.hosts[2]")).isEqualTo(TEXT.replace("a, b, c", "a, b"));
    }

    @Test
    void addingAnItemAddsItsLinesWhereTheListEnds() {
        var file = SpecFile.of(PATH, TEXT);
        var cluster = file.documents().getFirst();

        var added = file.adding(cluster, "spec.workerNodeGroupConfigurations", "name: md-2\ncount: 1\n");
        var begun = file.adding(cluster, "spec.controlPlaneConfiguration.taints", "key: a\neffect: NoSchedule\n");
        var inline = file.adding(cluster, "spec.hosts", "d");

        assertThat(added.text())
                .isEqualTo(TEXT.replace("---\n# machines", "  - name: md-2\n    count: 1\n---\n# machines"));
        assertThat(begun.text())
                .isEqualTo(TEXT.replace(
                        "zone: north\n", "zone: north\n    taints:\n    - key: a\n      effect: NoSchedule\n"));
        assertThat(inline.text()).isEqualTo(TEXT.replace("b, c", "b, c, d"));
    }

    @Test
    void documentsComeAndGoWithTheirSeparators() {
        var file = SpecFile.of(PATH, TEXT);

        var without = file.without(file.documents().get(1));
        var with = without.adding("kind: New\n");

        assertThat(without.text()).doesNotContain("# machines").endsWith("ml-forge-md-1\n---\nkind: Other\n");
        assertThat(with.text()).isEqualTo(without.text() + "---\nkind: New\n");
        assertThat(file.without(file.documents().getFirst()).text()).startsWith("# machines\n");
        assertThat(file.without(file.documents().getLast()).text()).endsWith("name: ml-forge-md-1\n");
    }

    @Test
    void aDocumentIsRenamedWithWhatRefersToIt() {
        var file = SpecFile.of(PATH, TEXT);

        var renamed = file.renamed("TinkerbellMachineConfig", "ml-forge-md-1", "gpu");

        assertThat(renamed.text()).isEqualTo(TEXT.replace("ml-forge-md-1", "gpu"));
    }

    @Test
    void changesSayWhatTheLineWas() {
        var file = SpecFile.of(PATH, TEXT);
        var cluster = file.documents().getFirst();

        var edited = file.with(cluster, "spec.workerNodeGroupConfigurations[0].count", "4");
        edited = edited.adding(
                edited.documents().getFirst(), "spec.workerNodeGroupConfigurations[1]", "labels", "zone: south\n");
        var changes = SpecChanges.between(TEXT, edited.text());

        assertThat(changes.differing())
                .containsExactly(
                        new Line.Changed(14, "    count: 4", "    count: 1"),
                        new Line.Added(21, "    labels:"),
                        new Line.Added(22, "      zone: south"));
    }

    private static String without(String path) {
        var file = SpecFile.of(PATH, TEXT);
        return file.without(file.documents().getFirst(), path).text();
    }
}
