package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Background;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.ui.Difference.Way;
import dev.slipway.spec.ui.DifferenceViewModel.Other;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceViewModelTest {

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run, failures::add);
    private Forge forge;
    private DraftViewModel draft;
    private DifferenceViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        forge = Forge.at(folder);
        var desk = forge.desk(background);
        draft = DraftViewModel.of(desk, Forge.DRAFT);
        draft.begin();
        model = new DifferenceViewModel(draft, desk);
    }

    @AfterEach
    void nothingFailedUnseen() {
        background.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void followsTheDraftSinceItWasSaved() {
        model.look(Other.SAVED);
        var saved = draft.file().text();

        write("count: 3", "count: 5");

        assertThat(model.shown().get())
                .isEqualTo(new Difference.Beside("Last saved", saved, saved.replace("count: 3", "count: 5")));
    }

    @Test
    void whatWasLastAppliedIsReadFromTheFolderOfTheCluster() throws IOException {
        model.look(Other.APPLIED);
        assertThat(model.shown().get()).isInstanceOf(Difference.Nothing.class);
        var folder = Files.createDirectories(forge.workspace().folder().resolve("ml-forge"));
        Files.writeString(folder.resolve("ml-forge-eks-a-cluster.yaml"), "kind: Cluster\r\n");

        model.again();

        assertThat(model.shown().get())
                .isEqualTo(new Difference.Beside(
                        "Last applied", "kind: Cluster\n", draft.file().text()));
    }

    @Test
    void theClusterItselfIsAskedAndOnlyWhatDiffersIsDifferent() {
        forge.live = Optional.of(List.copyOf(
                ClusterSpec.load(draft.file()).spec().orElseThrow().documents().values()));
        var running = draft.file().text();
        model.look(Other.LIVE);
        assertThat(model.shown().get()).isEqualTo(new Difference.Beside("Live cluster", running, running));

        write("count: 3", "count: 5");

        assertThat(model.shown().get())
                .isEqualTo(new Difference.Beside("Live cluster", running, running.replace("count: 3", "count: 5")));
    }

    @Test
    void saysWhenThereIsNothingToCompareWith() {
        model.look(Other.LIVE);
        assertThat(model.shown().get())
                .isEqualTo(Difference.nothing(Way.CONNECT, "wizard.difference.no-kubeconfig", "ml-forge"));

        forge.live = Optional.of(List.of());
        model.again();
        assertThat(model.shown().get())
                .isEqualTo(Difference.nothing(Way.CREATE, "wizard.difference.no-cluster", "ml-forge", "ml-forge"));

        forge.outOfReach = true;
        model.again();
        assertThat(model.shown().get())
                .isInstanceOfSatisfying(
                        Difference.Failed.class,
                        failed -> assertThat(failed.why()).contains("nothing answers"));

        write("\"1.36\"", "\"1.36");
        assertThat(model.shown().get()).isEqualTo(Difference.nothing("wizard.difference.unreadable"));
    }

    private void write(String old, String other) {
        draft.edit(file -> SpecFile.of(file.path(), file.text().replace(old, other)));
    }
}
