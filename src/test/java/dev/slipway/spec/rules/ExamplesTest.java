package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    @Test
    void amsterdamIsWithoutFault() throws IOException {
        assertThat(findings("examples/amsterdam/ml-forge.yaml")).isEmpty();
    }

    @Test
    void theSixMistakesAreFoundAtTheirPlacesInOneGo() throws IOException {
        var findings = findings("examples/broken/ml-forge.yaml");

        assertThat(findings)
                .extracting(ExamplesTest::place)
                .containsExactly(
                        "16:9 spec.mask spec.clusterNetwork.pods.cidrBlocks[0]",
                        "21:12 spec.control-plane-even spec.controlPlaneConfiguration.count",
                        "34:17 spec.label spec.workerNodeGroupConfigurations[0].labels.workload",
                        "37:13 spec.not-found spec.workerNodeGroupConfigurations[0].machineGroupRef.name",
                        "44:17 spec.addresses-same spec.tinkerbellIP",
                        "45:15 spec.image-version spec.osImageURL");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.upstream()).isPresent();
            assertThat(Texts.what(finding)).isNotBlank();
            assertThat(Texts.why(finding)).isNotBlank();
            assertThat(Texts.remedy(finding)).isNotBlank();
        });
    }

    private static String place(Finding finding) {
        var place = (Place.InDocument) finding.place();
        return "%d:%d %s %s".formatted(place.line(), place.column(), finding.id(), place.path());
    }

    private static List<Finding> findings(String path) throws IOException {
        return Validation.of(SpecFile.read(Path.of(path)), Map.of());
    }
}
