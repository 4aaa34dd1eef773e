package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.finding.Finding;
import dev.slipway.spec.rules.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareMetalTest {

    private static final Path PATH = Path.of("cluster.yaml");

    @Test
    void aNewSpecificationLacksOnlyWhatTheOperatorKnows() {
        var file = BareMetal.begin(PATH, "ml-forge");

        assertThat(BareMetal.configs(file)).containsExactly("ml-forge-cp", "ml-forge-md-0");
        assertThat(BareMetal.selector(file, "ml-forge-md-0")).isEqualTo(Map.of("type", "ml-forge-worker"));
        assertThat(Validation.of(file, Map.of()).stream()
                        .filter(Finding::blocks)
                        .map(Finding::id))
                .doesNotContain("spec.wrong-type", "spec.reference-missing");
    }

    @Test
    void aRenamedClusterTakesItsDocumentsWithIt() {
        var file = BareMetal.begin(PATH, "ml-forge");

        var renamed = BareMetal.named(file, "ams");

        assertThat(renamed.text()).isEqualTo(file.text().replace("name: ml-forge", "name: ams"));
    }

    @Test
    void aGroupComesWithMachinesLikeTheLastAndGoesWithThem() {
        var file = BareMetal.begin(PATH, "ml-forge");

        var grown = BareMetal.withGroup(file);
        var named = BareMetal.renamedGroup(grown, "md-1", "gpu");

        assertThat(BareMetal.configs(named)).containsExactly("ml-forge-cp", "ml-forge-md-0", "ml-forge-gpu");
        assertThat(Spot.of(BareMetal.MACHINES, "ml-forge-gpu", "spec.users[0].name")
                        .text(named))
                .isEqualTo("ec2-user");
        assertThat(BareMetal.withoutGroup(named, "gpu").text()).isEqualTo(file.text());
    }

    @Test
    void aSelectorBecomesAnAffinityAndBack() {
        var file = BareMetal.withLabel(BareMetal.begin(PATH, "ml-forge"), "ml-forge-cp", "rack", "c");

        var affine = BareMetal.asAffinity(file, "ml-forge-cp");
        var back = BareMetal.asSelector(affine, "ml-forge-cp");

        assertThat(affine.text())
                .contains("        matchLabels:\n")
                .doesNotContain("hardwareSelector:\n    type: ml-forge-cp");
        assertThat(BareMetal.selector(affine, "ml-forge-cp")).isEqualTo(Map.of("type", "ml-forge-cp", "rack", "c"));
        assertThat(BareMetal.selector(back, "ml-forge-cp")).isEqualTo(BareMetal.selector(file, "ml-forge-cp"));
    }

    @Test
    void draftsAreListedWithTheNamesOfTheirClusters(@TempDir Path folder) throws IOException {
        var drafts = new Drafts(folder);

        drafts.write(drafts.free("one"), BareMetal.begin(PATH, "alpha").text());
        drafts.write(drafts.free("one"), "no: [yaml");
        drafts.leaveOut("one", List.of("ams-d05"));

        assertThat(drafts.list()).extracting(Drafts.Entry::cluster).containsExactlyInAnyOrder("alpha", "one-2");
        assertThat(drafts.find("one").orElseThrow().leftOut()).containsExactly("ams-d05");
        drafts.delete("one");
        assertThat(Files.exists(folder.resolve("one"))).isFalse();
    }
}
