package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Appearance;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.part.Segmented;
import dev.slipway.fx.part.YamlEditor;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The text editor of the wizard: its outline, its faults, and how it is compared with the live cluster.
class WizardTextTest {

    private final WizardStage wizard;
    private final Forge forge;
    private final WizardViewModel model;
    private final Screen screen;

    WizardTextTest(@TempDir Path folder) throws IOException {
        wizard = WizardStage.drafted(folder);
        forge = wizard.forge();
        model = wizard.model();
        screen = wizard.screen();
    }

    @AfterEach
    void close() {
        wizard.close();
    }

    @Test
    void theTextShowsItsOutlineAndWhatTheFieldAtTheCaretMeans() {
        var line = (int) model.draft()
                        .file()
                        .text()
                        .lines()
                        .takeWhile(each -> !each.contains("count:"))
                        .count()
                + 1;
        screen.robot().interact(() -> wizard.button("#edit-yaml").fire());
        Screen.await("the text is open", () -> wizard.node("#text") != null);
        var editor = (YamlEditor) wizard.node("#text");
        Screen.call(() -> {
            editor.reveal(line, 5);
            editor.replace(editor.text().replace("kubernetesVersion:", "kubernetesVersoin:"));
            return line;
        });

        Screen.await("it is judged", () -> model.draft().judgement().get().errors() > 1);
        assertThat(wizard.label("#meaning")).startsWith("count");
        Screen.call(() -> {
            var outline = (TreeView<?>) wizard.node("#text-outline");
            outline.getTreeItem(7).setExpanded(false);
            return outline;
        });
        screen.picture("wizard-text-editor");

        Screen.call(() -> {
            var slips = (ListView<?>) wizard.node("#text-slips");
            slips.getSelectionModel().clearAndSelect(slipOf(slips, "kubernetesVersoin"));
            wizard.node("#text-slips").requestFocus();
            return line;
        });
        screen.robot().press(KeyCode.ALT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.ALT);
        Screen.await("it is mended", () -> model.draft().judgement().get().errors() == 1);
    }

    @Test
    void aTextThatCannotBeReadIsCorrectedInItsPlace() {
        wizard.edit(file -> SpecFile.of(file.path(), file.text().replace("\"1.36\"", "\"1.36")));
        Screen.await("the text is open", () -> wizard.node("#text") != null);
        Screen.pulses(3);
        assertThat(wizard.node("#text").isFocusWithin()).isTrue();
        assertThat(wizard.button("#text-done").isDisabled()).isTrue();
        screen.picture("wizard-text");

        var editor = (YamlEditor) wizard.node("#text");
        screen.robot().interact(() -> editor.replace(editor.text().replace("\"1.36", "\"1.36\"")));

        Screen.await("it can be read", () -> !wizard.button("#text-done").isDisabled());
        screen.robot().interact(() -> wizard.button("#text-done").fire());
        assertThat(wizard.node("#text")).isNull();
        assertThat(wizard.node("#step-topology-form")).isNotNull();
    }

    @Test
    void aTextOpensWithItsFaultInSight() {
        wizard.edit(file ->
                SpecFile.of(file.path(), file.text().replace("kind: TinkerbellDatacenterConfig\nmet", "kind\nmet")));
        Screen.await("the text is open", () -> wizard.node("#text") != null);
        Screen.await("the fault is listed", () -> wizard.node("#text-slips").isVisible());
        screen.picture("wizard-text-fault", Appearance.Choice.LIGHT, Screen.Size.SMALL);
        assertThat(caretIsInSight()).isTrue();
        screen.picture("wizard-text-fault", Appearance.Choice.LIGHT, Screen.Size.LARGE);

        assertThat(caretIsInSight()).isTrue();
        assertThat(((YamlEditor) wizard.node("#text")).caretProperty().get().line())
                .isGreaterThan(50);
    }

    @Test
    void theTextIsComparedWithWhatItsClusterSays() {
        screen.robot().interact(() -> wizard.button("#edit-yaml").fire());
        Screen.await("the text is open", () -> wizard.node("#text") != null);
        compare("Live cluster");
        Screen.await(
                "the cluster is not there",
                () -> wizard.node("#difference-nothing").isVisible());
        screen.picture("wizard-text-live-none");

        forge.outOfReach = true;
        compare("Edit");
        compare("Live cluster");
        Screen.await(
                "it cannot be asked", () -> wizard.node("#difference-failed").isVisible());
        screen.picture("wizard-text-live-failed");

        forge.outOfReach = false;
        forge.live = Optional.of(List.copyOf(ClusterSpec.load(model.draft().file())
                .spec()
                .orElseThrow()
                .documents()
                .values()));
        wizard.edit(file -> Spot.cluster("spec.controlPlaneConfiguration.count").set(file, "5"));
        Screen.await(
                "they are side by side",
                () -> !wizard.node("#text-difference").lookupAll(".diff-half").isEmpty());
        screen.picture("wizard-text-live");
        assertThat(wizard.node("#text").isVisible()).isFalse();
    }

    @Test
    void aTextThatIsMissingSaysWhereToGoForIt() {
        screen.robot().interact(() -> wizard.button("#edit-yaml").fire());
        Screen.await("the text is open", () -> wizard.node("#text") != null);
        compare("Live cluster");
        Screen.await(
                "the cluster is not connected",
                () -> wizard.button("#difference-way").getText().equals("Go to the fleet"));
        screen.robot().interact(() -> wizard.button("#difference-way").fire());
        assertThat(forge.navigator.here().get()).isEqualTo(new Route.Fleet());

        compare("Last applied");
        Screen.await(
                "it was never applied",
                () -> wizard.button("#difference-way").getText().equals("Go to the review"));
        screen.robot().interact(() -> wizard.button("#difference-way").fire());
        assertThat(model.step().get()).isEqualTo(WizardStep.REVIEW);
    }

    private void compare(String with) {
        screen.robot()
                .interact(() -> ((Segmented<?>) wizard.node("#text-modes"))
                        .getChildren().stream()
                                .map(ToggleButton.class::cast)
                                .filter(segment -> segment.getText().equals(with))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private static int slipOf(ListView<?> slips, String word) {
        return IntStream.range(0, slips.getItems().size())
                .filter(index -> ((TextSlip) slips.getItems().get(index)).what().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private boolean caretIsInSight() {
        return Screen.call(() -> {
            var caret = wizard.node("#text").lookup(".caret");
            var text = wizard.node("#yaml-text");
            var bounds = text.sceneToLocal(caret.localToScene(caret.getLayoutBounds()));
            return !caret.getLayoutBounds().isEmpty() && text.getLayoutBounds().contains(bounds);
        });
    }
}
