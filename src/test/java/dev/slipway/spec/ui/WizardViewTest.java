package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Appearance;
import dev.slipway.fx.Background;
import dev.slipway.fx.PulseWatch;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.part.Segmented;
import dev.slipway.fx.part.YamlEditor;
import dev.slipway.spec.BareMetal;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.MachineChoice;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WizardViewTest {

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = Background.start(failures::add);
    private Forge forge;
    private WizardViewModel model;
    private Screen screen;

    @BeforeEach
    void show(@TempDir Path folder) throws IOException {
        forge = Forge.at(folder);
        var wizard = WizardStage.show(forge, background, Forge.DRAFT, DraftViewModel::begin);
        model = wizard.model();
        screen = wizard.screen();
        Screen.await(
                "the draft is read",
                () -> ClusterParts.name(model.draft().file()).equals("ml-forge"));
        Screen.await(
                "the inventory is read",
                () -> !model.draft().judgement().get().inventory().machines().isEmpty());
    }

    @AfterEach
    void close() {
        screen.close();
        background.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void machineGroupsShowWhatMatchesAndMendWhatDoesNot() throws IOException {
        go(WizardStep.MACHINES);
        edit(file -> Spot.cluster("spec.workerNodeGroupConfigurations[0].count").set(file, "4"));
        edit(WizardViewTest::withAccelerator);
        Screen.await(
                "the silent BMC is found",
                () -> model.draft().machines().silent().contains("ams-d05"));
        Screen.await("it is judged", () -> model.draft().judgement().get().errors() == 3);
        screen.picture("wizard-machine-groups");

        screen.robot().interact(model::applyQuickFixes);

        Screen.await(
                "the groups are served", () -> model.draft().judgement().get().errors() == 1);
        assertThat(forge.hardware()).doesNotContain("type=forge-workr,").contains("type=forge-worker");
        assertThat(model.draft().leftOut()).containsExactly("ams-d05");
        screen.picture("wizard-machine-groups-mended");
    }

    @Test
    void everyStepIsReachedByKeyboard() {
        for (var step : model.way().steps()) {
            Screen.await("step " + step, () -> model.step().get() == step);
            Screen.pulses(2);
            screen.picture("wizard-step-" + step.id());
            screen.robot().press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        }

        assertThat(node("#start").isDisabled()).isTrue();
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
        screen.robot().interact(() -> button("#edit-yaml").fire());
        Screen.await("the text is open", () -> node("#text") != null);
        var editor = (YamlEditor) node("#text");
        Screen.call(() -> {
            editor.reveal(line, 5);
            editor.replace(editor.text().replace("kubernetesVersion:", "kubernetesVersoin:"));
            return line;
        });

        Screen.await("it is judged", () -> model.draft().judgement().get().errors() > 1);
        assertThat(((Label) node("#meaning")).getText()).startsWith("count");
        Screen.call(() -> {
            var outline = (TreeView<?>) node("#text-outline");
            outline.getTreeItem(7).setExpanded(false);
            return outline;
        });
        screen.picture("wizard-text-editor");

        Screen.call(() -> {
            var slips = (ListView<?>) node("#text-slips");
            slips.getSelectionModel().clearAndSelect(slipOf(slips, "kubernetesVersoin"));
            node("#text-slips").requestFocus();
            return line;
        });
        screen.robot().press(KeyCode.ALT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.ALT);
        Screen.await("it is mended", () -> model.draft().judgement().get().errors() == 1);
    }

    @Test
    void aTextThatCannotBeReadIsCorrectedInItsPlace() {
        edit(file -> SpecFile.of(file.path(), file.text().replace("\"1.36\"", "\"1.36")));
        Screen.await("the text is open", () -> node("#text") != null);
        Screen.pulses(3);
        assertThat(node("#text").isFocusWithin()).isTrue();
        assertThat(button("#text-done").isDisabled()).isTrue();
        screen.picture("wizard-text");

        var editor = (YamlEditor) node("#text");
        screen.robot().interact(() -> editor.replace(editor.text().replace("\"1.36", "\"1.36\"")));

        Screen.await("it can be read", () -> !button("#text-done").isDisabled());
        screen.robot().interact(() -> button("#text-done").fire());
        assertThat(node("#text")).isNull();
        assertThat(node("#step-topology-form")).isNotNull();
    }

    @Test
    void aTextOpensWithItsFaultInSight() {
        edit(file ->
                SpecFile.of(file.path(), file.text().replace("kind: TinkerbellDatacenterConfig\nmet", "kind\nmet")));
        Screen.await("the text is open", () -> node("#text") != null);
        Screen.await("the fault is listed", () -> node("#text-slips").isVisible());
        screen.picture("wizard-text-fault", Appearance.Choice.LIGHT, Screen.Size.SMALL);
        assertThat(caretIsInSight()).isTrue();
        screen.picture("wizard-text-fault", Appearance.Choice.LIGHT, Screen.Size.LARGE);

        assertThat(caretIsInSight()).isTrue();
        assertThat(((YamlEditor) node("#text")).caretProperty().get().line()).isGreaterThan(50);
    }

    @Test
    void theTextIsComparedWithWhatItsClusterSays() {
        screen.robot().interact(() -> button("#edit-yaml").fire());
        Screen.await("the text is open", () -> node("#text") != null);
        compare("Live cluster");
        Screen.await(
                "the cluster is not there", () -> node("#difference-nothing").isVisible());
        screen.picture("wizard-text-live-none");

        forge.outOfReach = true;
        compare("Edit");
        compare("Live cluster");
        Screen.await("it cannot be asked", () -> node("#difference-failed").isVisible());
        screen.picture("wizard-text-live-failed");

        forge.outOfReach = false;
        forge.live = Optional.of(List.copyOf(ClusterSpec.load(model.draft().file())
                .spec()
                .orElseThrow()
                .documents()
                .values()));
        edit(file -> Spot.cluster("spec.controlPlaneConfiguration.count").set(file, "5"));
        Screen.await(
                "they are side by side",
                () -> !node("#text-difference").lookupAll(".diff-half").isEmpty());
        screen.picture("wizard-text-live");
        assertThat(node("#text").isVisible()).isFalse();
    }

    private void compare(String with) {
        screen.robot()
                .interact(() -> ((Segmented<?>) node("#text-modes"))
                        .getChildren().stream()
                                .map(ToggleButton.class::cast)
                                .filter(segment -> segment.getText().equals(with))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    @Test
    void nothingIsReadOrWrittenOnTheFxThreadWhileItIsFilledIn() {
        try (var watch = PulseWatch.start()) {
            for (var step : model.way().steps()) {
                go(step);
                Screen.pulses(5);
            }
            edit(file ->
                    Spot.cluster("spec.workerNodeGroupConfigurations[0].count").set(file, "4"));
            Screen.pulses(30);

            assertThat(watch.ioStacks()).isEmpty();
        }
    }

    @Test
    void theReviewStartsOnlyWhatIsSoundAndConfirmed() {
        sound();
        forge.taken.add("10.40.0.200");
        go(WizardStep.REVIEW);
        Screen.await("the preflight has failed", () -> label("#obstacle").startsWith("Fix 1 failed check"));
        screen.picture("wizard-review");

        forge.taken.clear();
        screen.robot().interact(() -> button("#check-again").fire());
        Screen.await("the preflight has passed", () -> label("#obstacle").startsWith("Confirm"));
        screen.robot().interact(() -> ((javafx.scene.control.CheckBox) node("#data-gone")).fire());

        Screen.await("it may start", () -> !node("#start").isDisabled());
        screen.picture("wizard-review-passed");
    }

    @Test
    void theLastQuestionNamesTheDisksAndWantsTheNameTyped() {
        sound();
        go(WizardStep.REVIEW);
        Screen.await("the preflight has passed", () -> label("#obstacle").startsWith("Confirm"));
        screen.robot().interact(() -> ((javafx.scene.control.CheckBox) node("#data-gone")).fire());
        screen.robot().interact(() -> button("#start").fire());
        screen.picture("wizard-confirmation");
        assertThat(label("#question .names .mono").lines()).hasSize(6).allMatch(disk -> disk.contains("/dev/"));
        assertThat(node("#question-act").isDisabled()).isTrue();

        screen.robot().write("ml-forge").push(KeyCode.ENTER);

        assertThat(node("#question-act").isDisabled()).isFalse();
        assertThat(forge.navigator.here().get()).isNotInstanceOf(Route.Run.class);
        screen.robot().interact(() -> button("#question-act").fire());
        Screen.await("it runs", () -> forge.navigator.here().get() instanceof Route.Run);
    }

    @Test
    void aWorkloadClusterHasItsCommandAndNoStart() {
        sound();
        screen.robot().interact(() -> model.choose(Purpose.WORKLOAD, "ams-mgmt"));
        go(WizardStep.REVIEW);
        Screen.await(
                "the checks have ended",
                () -> !label("#command").isEmpty()
                        && !node("#preflight-counts").lookupAll(".check-count").isEmpty());
        screen.picture("wizard-review-workload");

        screen.robot().interact(() -> button("#copy-command").fire());

        assertThat(Screen.call(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("eksctl anywhere create cluster")
                .endsWith("--kubeconfig ams-mgmt/ams-mgmt-eks-a-cluster.kubeconfig");
        assertThat(node("#start").isDisabled()).isTrue();
    }

    @Test
    void labelsOfTheNodesOfAGroupAreWrittenOnDemand() {
        go(WizardStep.MACHINES);
        Screen.await("the group is shown", () -> node("#group-1-menu") != null);
        var before = model.draft().file().text();

        screen.robot().interact(() -> {
            var menu = (javafx.scene.control.MenuButton) node("#group-1-menu");
            ((javafx.scene.control.CheckMenuItem) menu.getItems().getLast()).setSelected(true);
        });
        Screen.await("the fields are there", () -> node("#group-1 #key-0") != null);
        screen.robot().interact(node("#group-1 #key-0")::requestFocus);
        screen.robot().write("example.com/gpu").type(KeyCode.ENTER).write("a100");

        assertThat(model.draft().file().text()).contains("    labels:\n      example.com/gpu: \"a100\"\n");
        assertThat(node("#group-1 .more-fields")).isNull();
        screen.picture("wizard-group-fields");
        screen.robot().interact(() -> ((javafx.scene.control.Button) node("#group-1 .pair .button")).fire());
        assertThat(model.draft().file().text()).isEqualTo(before);
    }

    @Test
    void allTermsOfAnAffinityAndAllOtherFieldsAreShown() {
        edit(WizardViewTest::withAccelerator);
        edit(file -> new MachineChoice("ml-forge-md-gpu")
                .withTerm(new MachineChoice("ml-forge-md-gpu").asAffinity(file), "type", "forge-spare"));
        edit(WizardViewTest::withExpression);
        go(WizardStep.MACHINES);
        Screen.await("both are shown", () -> node("#group-1-label-2") != null);
        screen.picture("wizard-affinity");
        assertThat(node("#group-1").lookupAll(".chip .label").stream()
                        .map(node -> ((javafx.scene.control.Label) node).getText()))
                .contains("rack notin (d, e)");
        go(WizardStep.BASICS);
        Screen.await("others are listed", () -> node("#other-fields").isVisible());
        screen.picture("wizard-other-fields");

        screen.robot()
                .interact(() ->
                        ((javafx.scene.control.Button) node("#other-fields").lookup(".other-row .button")).fire());

        Screen.await("the text is open", () -> node("#text") != null);
        var editor = (YamlEditor) node("#text");
        var line = editor.caretProperty().get().line();
        assertThat(editor.text().lines().toList().get(line)).contains("accelerator: l40s");
    }

    private static int slipOf(ListView<?> slips, String word) {
        return IntStream.range(0, slips.getItems().size())
                .filter(index -> ((TextSlip) slips.getItems().get(index)).what().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private void sound() {
        go(WizardStep.MACHINES);
        Screen.await(
                "the silent BMC is found",
                () -> model.draft().machines().silent().contains("ams-d05"));
        screen.robot().interact(model::applyQuickFixes);
        edit(file -> Spot.only(BareMetal.DATACENTER, "spec.osImageURL")
                .set(file, "http://10.40.0.5/ubuntu-2404-kube-1-36.gz"));
    }

    private void go(WizardStep step) {
        screen.robot().interact(() -> model.go(step));
    }

    private void edit(java.util.function.UnaryOperator<SpecFile> change) {
        screen.robot().interact(() -> model.draft().edit(change));
    }

    private static SpecFile withAccelerator(SpecFile file) {
        var text = file.text()
                .replaceFirst(
                        "(?m)^(    count: \\d\n)(?=    machineGroupRef)", "$1    labels:\n      accelerator: l40s\n");
        return SpecFile.of(file.path(), text);
    }

    private static SpecFile withExpression(SpecFile file) {
        var text = file.text()
                .replaceFirst(
                        "(?m)^( *)  (type: forge-spare\n)",
                        "$1  $2$1matchExpressions:\n$1- {key: rack, operator: NotIn, values: [d, e]}\n");
        return SpecFile.of(file.path(), text);
    }

    private boolean caretIsInSight() {
        return Screen.call(() -> {
            var caret = node("#text").lookup(".caret");
            var text = node("#yaml-text");
            var bounds = text.sceneToLocal(caret.localToScene(caret.getLayoutBounds()));
            return !caret.getLayoutBounds().isEmpty() && text.getLayoutBounds().contains(bounds);
        });
    }

    private Node node(String id) {
        return screen.stage().getScene().lookup(id);
    }

    private String label(String id) {
        return ((javafx.scene.control.Label) node(id)).getText();
    }

    private javafx.scene.control.Button button(String id) {
        return (javafx.scene.control.Button) node(id);
    }
}
