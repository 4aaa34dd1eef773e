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

        assertThat(ClusterParts.configs(file)).containsExactly("ml-forge-cp", "ml-forge-md-0");
        assertThat(new MachineChoice("ml-forge-md-0").terms(file).getFirst())
                .isEqualTo(Map.of("type", "ml-forge-worker"));
        assertThat(Validation.of(file, Map.of()).stream()
                        .filter(Finding::blocks)
                        .map(Finding::id))
                .doesNotContain("spec.wrong-type", "spec.reference-missing");
    }

    @Test
    void aRenamedClusterTakesItsDocumentsWithIt() {
        var file = BareMetal.begin(PATH, "ml-forge");

        var renamed = ClusterParts.named(file, "ams");

        assertThat(renamed.text()).isEqualTo(file.text().replace("name: ml-forge", "name: ams"));
    }

    @Test
    void aGroupComesWithMachinesLikeTheLastAndGoesWithThem() {
        var file = BareMetal.begin(PATH, "ml-forge");

        var grown = ClusterParts.withGroup(file);
        var named = ClusterParts.renamedGroup(grown, "md-1", "gpu");

        assertThat(ClusterParts.configs(named)).containsExactly("ml-forge-cp", "ml-forge-md-0", "ml-forge-gpu");
        assertThat(Spot.of(BareMetal.MACHINES, "ml-forge-gpu", "spec.users[0].name")
                        .text(named))
                .isEqualTo("ec2-user");
        assertThat(ClusterParts.withoutGroup(named, "gpu").text()).isEqualTo(file.text());
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
