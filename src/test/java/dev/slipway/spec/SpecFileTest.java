package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecFileTest {

    private static final Path PATH = Path.of("cluster.yaml");
    private static final String TEXT = """
            # the fleet's first
            apiVersion: anywhere.eks.amazonaws.com/v1alpha1
            kind: Cluster
            metadata:
              name: "ml-forge"   # never change
            spec:
              unknown: [1, two]
              kubernetesVersion: '1.36'
              controlPlaneConfiguration:
                endpoint: {host: 10.40.0.10}
                count: 3
              workerNodeGroupConfigurations:
                - name: md-0
                  labels:
                    smile: 😀 # it is
                    after: x
                - name: md-1
            ---
            kind: Other
            metadata:
              name: second
            """;

    @Test
    void knowsDocumentsAndWhereTheirFieldsStand() {
        var file = SpecFile.of(PATH, TEXT);

        var cluster = file.document("Cluster", "ml-forge").orElseThrow().root();
        assertThat(file.documents()).extracting(SpecDocument::kind).containsExactly("Cluster", "Other");
        assertThat(cluster.below("spec.controlPlaneConfiguration.count").place())
                .isEqualTo(new Place.InDocument(PATH, 11, 12, "spec.controlPlaneConfiguration.count"));
        assertThat(cluster.below("spec.workerNodeGroupConfigurations[0].labels.after")
                        .place())
                .isEqualTo(new Place.InDocument(PATH, 16, 16, "spec.workerNodeGroupConfigurations[0].labels.after"));
        assertThat(file.documents().get(1).root().below("metadata.name").place())
                .isEqualTo(new Place.InDocument(PATH, 21, 9, "metadata.name"));
    }

    @Test
    void aFieldThatIsNotThereStandsWhereItsOwnerStands() {
        var cluster = SpecFile.of(PATH, TEXT).documents().getFirst().root();

        var ref = cluster.below("spec.controlPlaneConfiguration.machineGroupRef.name");

        assertThat(ref.present()).isFalse();
        assertThat(ref.place())
                .isEqualTo(new Place.InDocument(PATH, 9, 3, "spec.controlPlaneConfiguration.machineGroupRef.name"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            metadata.name                                         | other     | "ml-forge"          | "other"
            spec.kubernetesVersion                                | 1.35      | '1.36'              | '1.35'
            spec.controlPlaneConfiguration.count                  | 5         | count: 3            | count: 5
            spec.controlPlaneConfiguration.endpoint.host          | 10.0.0.1  | {host: 10.40.0.10}  | {host: 10.0.0.1}
            spec.controlPlaneConfiguration.endpoint.host          | a, b      | {host: 10.40.0.10}  | {host: "a, b"}
            spec.workerNodeGroupConfigurations[0].labels.smile    | ☹         | smile: 😀           | smile: ☹
            spec.workerNodeGroupConfigurations[0].labels.after    | `say: so` | after: x            | after: "say: so"
            spec.unknown[1]                                       | three     | two                 | three
            """)
    void anEditReplacesOneValueAndNothingElse(String path, String value, String before, String after) {
        var file = SpecFile.of(PATH, TEXT);

        var edited = file.with(file.documents().getFirst(), path, value);

        assertThat(edited.text()).isEqualTo(TEXT.replace(before, after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spec.controlPlaneConfiguration.labels.zone        | north | '    count: 3'     | '    labels:,      zone: north'
            spec.workerNodeGroupConfigurations[1].count       | 2     | '    - name: md-1' | '      count: 2'
            spec.workerNodeGroupConfigurations[0].labels.more | yes   | '        after: x' | '        more: "yes"'
            """)
    void anEditAddsLinesWhereTheMappingEnds(String path, String value, String lastLine, String added) {
        var file = SpecFile.of(PATH, TEXT);

        var edited = file.with(file.documents().getFirst(), path, value);

        var expected = TEXT.replace(lastLine + "\n", lastLine + "\n" + added.replace(",", "\n") + "\n");
        assertThat(edited.text()).isEqualTo(expected).isNotEqualTo(TEXT);
    }

    @Test
    void textThatLooksLikeANumberIsWrittenAsText() {
        var file = SpecFile.of(PATH, "kind: Cluster\nspec:\n  kubernetesVersion: 1.34\n  managementCluster: {}\n");

        var edited = file.with(file.documents().getFirst(), "spec.kubernetesVersion", "1.30");
        edited = edited.with(edited.documents().getFirst(), "spec.managementCluster.name", "123");
        edited = edited.with(edited.documents().getFirst(), "spec.controlPlaneConfiguration.count", "3");

        assertThat(edited.text()).isEqualTo("""
                kind: Cluster
                spec:
                  kubernetesVersion: "1.30"
                  managementCluster: {name: "123"}
                  controlPlaneConfiguration:
                    count: 3
                """);
    }

    @Test
    void anEditFillsWhatIsEmpty() {
        var file = SpecFile.of(PATH, "kind: Cluster\nspec:\n  a: {}\n  b:\n");

        var edited = file.with(file.documents().getFirst(), "spec.a.c.d", "1");
        edited = edited.with(edited.documents().getFirst(), "spec.b", "2");

        assertThat(edited.text()).isEqualTo("kind: Cluster\nspec:\n  a: {c: {d: 1}}\n  b: 2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spec", "spec.unknown[9]", "spec.kubernetesVersion.minor"})
    void anEditOfWhatIsNoValueIsRefused(String path) {
        var file = SpecFile.of(PATH, TEXT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.with(file.documents().getFirst(), path, "x"));
    }

    @Test
    void whatIsNoYamlIsFoundAndTheRestIsRead() {
        var file = SpecFile.of(PATH, "kind: One\n---\nkind: [Two\n---\nkind: Three\n");

        assertThat(file.documents()).extracting(SpecDocument::kind).containsExactly("One", "Three");
        assertThat(file.findings()).extracting(Finding::id).containsExactly("spec.not-yaml");
        assertThat(file.findings().getFirst().place())
                .isInstanceOfSatisfying(
                        Place.InDocument.class,
                        place -> assertThat(place.line()).isEqualTo(4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --- # comment          | spec.separator-unseen
            ---  | spec.separator-unseen
            --- {kind: B}          | spec.separator
            ---x                   | spec.separator
            """)
    void aSeparatorOneReaderMissesIsFound(String separator, String id) {
        var line = separator.equals("---") ? "--- " : separator;

        var file = SpecFile.of(PATH, "kind: A\n" + line + "\nkind: C\n");

        assertThat(file.findings()).extracting(Finding::id).containsExactly(id);
    }

    @Test
    void documentsMaySeparateInTheWindowsWay() {
        var file = SpecFile.of(PATH, "kind: A\r\n---\r\nkind: B\r\n");

        assertThat(file.documents()).extracting(SpecDocument::kind).containsExactly("A", "B");
        assertThat(file.findings()).extracting(Finding::id).containsExactly("spec.separator-unseen");
    }

    @Test
    void aFewAliasesCannotBecomeAMillionNodes() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 12; level++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(level, level, ("*a" + (level - 1) + ", ").repeat(10)));
        }

        assertThat(idsOf(bomb.toString())).containsExactly("spec.not-yaml");
    }

    @Test
    void depthAndLengthAreBounded() {
        assertThat(idsOf("[".repeat(200_000))).containsExactly("spec.not-yaml");
        assertThat(idsOf("a:\n".repeat(600_000))).containsExactly("spec.too-long");
        assertThat(idsOf("a: &a [*a]")).containsExactly("spec.not-yaml");
    }

    @Test
    void whatIsNotTextIsFound(@TempDir Path folder) throws Exception {
        var path = Files.write(folder.resolve("x.yaml"), new byte[] {'a', (byte) 0xff, (byte) 0xfe});

        assertThat(SpecFile.read(path).findings()).extracting(Finding::id).containsExactly("spec.not-text");
        Files.write(path, TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(SpecFile.read(path).text()).isEqualTo(TEXT);
    }

    private static List<String> idsOf(String text) {
        return SpecFile.of(PATH, text).findings().stream().map(Finding::id).toList();
    }
}
