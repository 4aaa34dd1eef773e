package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.BareMetal;
import dev.slipway.spec.SpecFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OtherFieldsTest {

    private static final Path PATH = Path.of("cluster.yaml");

    @Test
    void whatTheStepsShowIsNotAmongThem() {
        var file = BareMetal.begin(PATH, "ml-forge");

        assertThat(OtherFields.of(file)).isEmpty();
    }

    @Test
    void whatNoStepShowsIsListedWithItsLine() {
        var text = BareMetal.begin(PATH, "ml-forge")
                        .text()
                        .replace("    name: md-0\n", "    name: md-0\n    labels:\n      accelerator: l40s\n")
                + "---\napiVersion: anywhere.eks.amazonaws.com/v1alpha1\nkind: OIDCConfig\nmetadata:\n  name: staff\n";

        var others = OtherFields.of(SpecFile.of(PATH, text));

        assertThat(others)
                .extracting(OtherFields.Other::path)
                .containsExactly("spec.workerNodeGroupConfigurations[0].labels.accelerator", "");
        assertThat(others)
                .extracting(OtherFields.Other::document)
                .containsExactly("Cluster ml-forge", "OIDCConfig staff");
        assertThat(text.lines().skip(others.getFirst().line() - 1L).findFirst()).contains("      accelerator: l40s");
    }
}
