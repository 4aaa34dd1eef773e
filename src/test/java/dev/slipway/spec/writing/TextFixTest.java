package dev.slipway.spec.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.finding.Finding;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.rules.Validation;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFixTest {

    private static final String TEXT = """
            apiVersion: anywhere.eks.amazonaws.com/v1alpha1
            kind: Cluster
            metadata:
              name: a
            spec:
              kubernetesVersion: "1.34"
              controlPlaneConfiguration:
                count: 3
            """;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            kubernetesVersion,   kubernetesVersoin, spec.unknown-field,      kubernetesVersion
            '"1.34"',            1.30,              spec.version-unquoted,   '"1.30"'
            count: 3,            count: 4,          spec.control-plane-even, count: 5
            """)
    void mendsWhatIsObvious(String sound, String broken, String id, String mended) {
        var file = SpecFile.of(Path.of("a.yaml"), TEXT.replace(sound, broken));

        var fix = finding(file, id).flatMap(found -> TextFix.of(found, file)).orElseThrow();

        assertThat(fix.applied(file.text())).isEqualTo(TEXT.replace(sound, mended));
    }

    @Test
    void leavesAWordAloneThatIsLikeNone() {
        var file = SpecFile.of(Path.of("a.yaml"), TEXT.replace("count: 3", "somethingElse: 3"));

        assertThat(finding(file, "spec.unknown-field").flatMap(found -> TextFix.of(found, file)))
                .isEmpty();
    }

    private static Optional<Finding> finding(SpecFile file, String id) {
        return Validation.of(file, Map.of()).stream()
                .filter(found -> found.id().equals(id))
                .findFirst();
    }
}
