package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.PulseWatch;
import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import dev.slipway.fx.part.YamlEditor;
import dev.slipway.inventory.Machine;
import dev.slipway.run.RunState;
import dev.slipway.run.SampleRun;
import dev.slipway.spec.BareMetal;
import dev.slipway.spec.MachineChoice;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WizardViewTest {

    private final WizardStage wizard;
    private final Forge forge;
    private final WizardViewModel model;
    private final Screen screen;

    WizardViewTest(@TempDir Path folder) throws IOException {
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
    void machineGroupsShowWhatMatchesAndMendWhatDoesNot() throws IOException {
        wizard.go(WizardStep.MACHINES);
        wizard.edit(file ->
                Spot.cluster("spec.workerNodeGroupConfigurations[0].count").set(file, "4"));
        wizard.edit(WizardViewTest::withAccelerator);
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

        assertThat(wizard.node("#start").isDisabled()).isTrue();
    }

    @Test
    void aChoiceThatWasNotMadeShowsWhatHoldsInstead() {
        wizard.go(WizardStep.NETWORK);

        assertThat(wizard.label("#field-policy .combo-box-base > .list-cell")).isEqualTo("default");
    }

    @Test
    void nothingIsReadOrWrittenOnTheFxThreadWhileItIsFilledIn() {
        try (var watch = PulseWatch.start()) {
            for (var step : model.way().steps()) {
                wizard.go(step);
                Screen.pulses(5);
            }
            wizard.edit(file ->
                    Spot.cluster("spec.workerNodeGroupConfigurations[0].count").set(file, "4"));
            Screen.pulses(30);

            assertThat(watch.ioStacks()).isEmpty();
        }
    }

    @Test
    void theReviewStartsOnlyWhatIsSoundAndConfirmed() {
        sound();
        forge.known = List.of(rehearsed());
        forge.taken.add("10.40.0.200");
        wizard.go(WizardStep.REVIEW);
        Screen.await("the preflight has failed", () -> wizard.label("#obstacle").startsWith("Fix 1 failed check"));
        screen.picture("wizard-review");
        assertThat(wizard.label("#rehearsal-passed")).isEqualTo("Passed 13:22");

        forge.taken.clear();
        screen.robot().interact(() -> wizard.button("#check-again").fire());
        Screen.await("the preflight has passed", () -> wizard.label("#obstacle").startsWith("Confirm"));
        screen.robot().interact(() -> ((CheckBox) wizard.node("#data-gone")).fire());

        Screen.await("it may start", () -> !wizard.node("#start").isDisabled());
        screen.picture("wizard-review-passed");
    }

    @Test
    void theLastQuestionNamesTheDisksAndWantsTheNameTyped() {
        sound();
        wizard.go(WizardStep.REVIEW);
        Screen.await("the preflight has passed", () -> wizard.label("#obstacle").startsWith("Confirm"));
        screen.robot().interact(() -> ((CheckBox) wizard.node("#data-gone")).fire());
        screen.robot().interact(() -> wizard.button("#start").fire());
        screen.picture("wizard-confirmation");
        assertThat(wizard.label("#question .names .mono").lines()).hasSize(6).allMatch(disk -> disk.contains("/dev/"));
        assertThat(wizard.node("#question-act").isDisabled()).isTrue();

        screen.robot().write("ml-forge").push(KeyCode.ENTER);

        assertThat(wizard.node("#question-act").isDisabled()).isFalse();
        assertThat(forge.navigator.here().get()).isNotInstanceOf(Route.Run.class);
        screen.robot().interact(() -> wizard.button("#question-act").fire());
        Screen.await("it runs", () -> forge.navigator.here().get() instanceof Route.Run);
    }

    @Test
    void aWorkloadClusterHasItsCommandAndNoStart() {
        sound();
        screen.robot().interact(() -> model.choose(Purpose.WORKLOAD, "ams-mgmt"));
        wizard.go(WizardStep.REVIEW);
        Screen.await(
                "the checks have ended",
                () -> !wizard.label("#command").isEmpty()
                        && !wizard.node("#preflight-counts")
                                .lookupAll(".check-count")
                                .isEmpty());
        screen.picture("wizard-review-workload");

        screen.robot().interact(() -> wizard.button("#copy-command").fire());

        assertThat(Screen.call(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("eksctl anywhere create cluster")
                .endsWith("--kubeconfig ams-mgmt/ams-mgmt-eks-a-cluster.kubeconfig");
        assertThat(wizard.node("#start").isDisabled()).isTrue();
    }

    @Test
    void labelsOfTheNodesOfAGroupAreWrittenOnDemand() {
        wizard.go(WizardStep.MACHINES);
        Screen.await("the group is shown", () -> wizard.node("#group-1-menu") != null);
        var before = model.draft().file().text();

        screen.robot().interact(() -> {
            var menu = (MenuButton) wizard.node("#group-1-menu");
            ((CheckMenuItem) menu.getItems().getLast()).setSelected(true);
        });
        Screen.await("the fields are there", () -> wizard.node("#group-1 #key-0") != null);
        screen.robot().interact(wizard.node("#group-1 #key-0")::requestFocus);
        screen.robot().write("example.com/gpu").type(KeyCode.ENTER).write("a100");

        assertThat(model.draft().file().text()).contains("    labels:\n      example.com/gpu: \"a100\"\n");
        assertThat(wizard.node("#group-1 .more-fields")).isNull();
        screen.picture("wizard-group-fields");
        screen.robot().interact(() -> ((Button) wizard.node("#group-1 .pair .button")).fire());
        assertThat(model.draft().file().text()).isEqualTo(before);
    }

    @Test
    void allTermsOfAnAffinityAndAllOtherFieldsAreShown() {
        wizard.edit(WizardViewTest::withAccelerator);
        wizard.edit(file -> new MachineChoice("ml-forge-md-gpu")
                .withTerm(new MachineChoice("ml-forge-md-gpu").asAffinity(file), "type", "forge-spare"));
        wizard.edit(WizardViewTest::withExpression);
        wizard.go(WizardStep.MACHINES);
        Screen.await("both are shown", () -> wizard.node("#group-1-label-2") != null);
        screen.picture("wizard-affinity");
        assertThat(wizard.node("#group-1").lookupAll(".chip .label").stream().map(node -> ((Label) node).getText()))
                .contains("rack notin (d, e)");
        wizard.go(WizardStep.BASICS);
        Screen.await("others are listed", () -> wizard.node("#other-fields").isVisible());
        screen.picture("wizard-other-fields");

        screen.robot().interact(() -> ((Button) wizard.node("#other-fields").lookup(".other-row .button")).fire());

        Screen.await("the text is open", () -> wizard.node("#text") != null);
        var editor = (YamlEditor) wizard.node("#text");
        var line = editor.caretProperty().get().line();
        assertThat(editor.text().lines().toList().get(line)).contains("accelerator: l40s");
    }

    private RunState rehearsed() {
        var judgement = model.draft().judgement().get();
        var machines = judgement.taken().stream().map(Machine::hostname).toList();
        return SampleRun.done("rehearse", judgement.file().text(), machines, Duration.ofMinutes(38));
    }

    private void sound() {
        wizard.go(WizardStep.MACHINES);
        Screen.await(
                "the silent BMC is found",
                () -> model.draft().machines().silent().contains("ams-d05"));
        screen.robot().interact(model::applyQuickFixes);
        wizard.edit(file -> Spot.only(BareMetal.DATACENTER, "spec.osImageURL")
                .set(file, "http://10.40.0.5/ubuntu-2404-kube-1-36.gz"));
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
}
