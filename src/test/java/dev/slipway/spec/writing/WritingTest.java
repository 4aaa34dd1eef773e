package dev.slipway.spec.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.Facts;
import dev.slipway.spec.FieldFact;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.SupportMatrix;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingTest {

    private final Writing writing = new Writing(Facts.known(), SupportMatrix.known());

    @Test
    void proposesTheKeysThatAreMissing() {
        assertThat(labels("""
                kind: Cluster
                spec:
                  controlPlaneConfiguration:
                    count: 3
                    |
                """))
                .contains("endpoint", "machineGroupRef", "taints")
                .doesNotContain("count");
    }

    @Test
    void putsThoseThatBeginAsTypedFirst() {
        assertThat(labels("""
                kind: Cluster
                spec:
                  ma|
                """))
                .startsWith("managementCluster", "machineHealthCheck")
                .doesNotContain("packages");
    }

    @Test
    void opensWhatHasParts() {
        assertThat(words("""
                kind: Cluster
                spec:
                  workerN|
                """)).containsExactly("workerNodeGroupConfigurations:\n    - ");
        assertThat(words("""
                kind: Cluster
                spec:
                  controlP|
                """)).containsExactly("controlPlaneConfiguration:\n    ");
    }

    @Test
    void proposesTheMachinesThatAreThere() {
        assertThat(labels("""
                kind: Cluster
                spec:
                  controlPlaneConfiguration:
                    machineGroupRef:
                      name: |
                ---
                kind: TinkerbellMachineConfig
                metadata:
                  name: of-the-lab
                ---
                kind: TinkerbellDatacenterConfig
                metadata:
                  name: other
                """)).containsExactly("of-the-lab");
    }

    @Test
    void proposesKubernetesVersionsAsText() {
        assertThat(labels("""
                kind: Cluster
                spec:
                  kubernetesVersion: |
                """))
                .first()
                .isEqualTo('"'
                        + SupportMatrix.known().newest().kubernetesVersions().getLast()
                        + '"');
    }

    @Test
    void knowsWhatAFieldMeans() {
        var lines = List.of("kind: Cluster", "spec:", "  datacenterRef:");

        assertThat(writing.at(lines, 2, 5)).map(FieldFact::change).contains(FieldFact.Change.NEVER);
    }

    private List<String> labels(String marked) {
        return proposed(marked).stream().map(Word::label).toList();
    }

    private List<String> words(String marked) {
        return proposed(marked).stream().map(Word::insert).toList();
    }

    /// For the place of the `|`.
    private List<Word> proposed(String marked) {
        var at = marked.indexOf('|');
        var text = marked.replace("|", "");
        var before = marked.substring(0, at);
        var line = (int) before.lines().count() - (before.endsWith("\n") ? 0 : 1);
        var offset = at - (before.lastIndexOf('\n') + 1);
        return writing.words(text.lines().toList(), line, offset, SpecFile.of(Path.of("a.yaml"), text));
    }
}
