package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Background;
import dev.slipway.fx.Route;
import dev.slipway.inventory.BmcLogin;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.preflight.Result;
import dev.slipway.spec.BareMetal;
import dev.slipway.spec.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WizardViewModelTest {

    private static final Spot COUNT = Spot.cluster("spec.workerNodeGroupConfigurations[0].count");
    private static final Spot IMAGE = Spot.only(BareMetal.DATACENTER, "spec.osImageURL");

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run, failures::add);
    private Forge forge;
    private WizardViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        forge = Forge.at(folder);
        var draft = DraftViewModel.of(forge.desk(background), Forge.DRAFT);
        draft.begin();
        model = new WizardViewModel(draft, ZoneOffset.UTC);
    }

    @AfterEach
    void nothingFailedUnseen() {
        background.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void errorsAreCountedAtTheStepThatCanMendThem() {
        model.draft()
                .edit(file ->
                        Spot.cluster("spec.clusterNetwork.pods.cidrBlocks[0]").set(file, "nowhere"));

        assertThat(judgement().errors(WizardStep.NETWORK)).isEqualTo(1);
        assertThat(judgement().errors(WizardStep.SYSTEM)).isEqualTo(1);
        assertThat(judgement().errors(WizardStep.BASICS)).isZero();
    }

    @Test
    void whatASlipAndASilentBmcLackIsMendedAtOnce() throws IOException {
        model.draft().edit(file -> COUNT.set(file, "4"));
        model.go(WizardStep.MACHINES);
        assertThat(Forge.whats(judgement()))
                .contains(
                        "md-gpu has 3 usable machines and needs 4", "The BMC of ams-d05 does not answer at 10.40.8.45");

        model.applyQuickFixes();

        assertThat(judgement().errors(WizardStep.MACHINES)).isZero();
        assertThat(forge.hardware()).doesNotContain("type=forge-workr|");
        assertThat(GroupCard.of(judgement()).getLast().fit().orElseThrow().taken())
                .extracting(machine -> machine.hostname())
                .containsExactly("ams-d01", "ams-d02", "ams-d03", "ams-d04");
    }

    @Test
    void anEditIsKeptAndUndoneAsOneWord() throws IOException {
        var before = model.draft().file().text();
        model.draft()
                .edit("pods", file -> Spot.cluster("spec.kubernetesVersion").set(file, "1.3"));
        model.draft()
                .edit("pods", file -> Spot.cluster("spec.kubernetesVersion").set(file, "1.35"));

        assertThat(Files.readString(forge.workspace().drafts().resolve("ml-forge/cluster.yaml")))
                .isEqualTo(before.replace("\"1.36\"", "\"1.35\""));
        model.draft().undo();
        assertThat(model.draft().file().text()).isEqualTo(before);
    }

    @Test
    void aFieldWritesItsValueAndTellsWhatIsWrongWithIt() {
        var field = FieldViewModel.of(model.draft(), IMAGE);

        assertThat(field.error().get()).contains("1.36");
        field.value().set("http://10.40.0.5/ubuntu-2404-kube-1-36.gz");

        assertThat(field.error().get()).isEmpty();
        assertThat(model.draft().draft().get().changes().changed()).isEqualTo(1);
    }

    @Test
    void aCreationStartsOnlyWhenAllIsSoundAndTheDisksMayBeOverwritten() {
        var review = new ReviewViewModel(model, forge.desk(background));
        review.check();
        assertThat(review.obstacle().get()).startsWith("Fix");

        model.draft().edit(file -> COUNT.set(file, "4"));
        model.go(WizardStep.MACHINES);
        model.applyQuickFixes();
        model.draft().edit(file -> IMAGE.set(file, "http://10.40.0.5/ubuntu-2404-kube-1-36.gz"));
        review.check();
        assertThat(review.checks()).noneMatch(check -> check.result().orElseThrow() instanceof Result.Failed);
        assertThat(review.obstacle().get()).startsWith("Confirm");

        review.dataGone().set(true);
        assertThat(review.obstacle().get()).isEmpty();
        review.start();
        assertThat(forge.navigator.here().get()).isInstanceOf(Route.Run.class);
        assertThat(forge.workspace().folder().resolve("ml-forge-hardware.csv"))
                .content()
                .contains("ams-d04")
                .doesNotContain("ams-d05");
    }

    @Test
    void aRunTakesPasswordsFromTheSecretsAndAnotherCommandFromItsFile() throws IOException {
        var review = new ReviewViewModel(model, forge.desk(background));
        var csv = forge.workspace().folder().resolve("ml-forge-hardware.csv");

        review.rehearse();
        var ofRun = Files.readString(csv);
        var read = HardwareCsv.reader(BmcLogin.REQUIRED).read(csv);
        review.writeFiles();

        assertThat(read.findings()).isEmpty();
        assertThat(read.machines())
                .isNotEmpty()
                .extracting(machine -> machine.bmc().orElseThrow().credentials().password())
                .noneMatch(ofRun::contains)
                .allSatisfy(password -> assertThat(csv).content().contains(password));
    }

    @Test
    void whatAClusterIsForIsRememberedWithItsDraft() {
        model.choose(Purpose.MANAGEMENT, "");

        assertThat(again().purpose().get()).isEqualTo(Purpose.MANAGEMENT);
    }

    @Test
    void aWorkloadClusterIsStartedByTheCommandOfEksAnywhereOnly() throws IOException {
        model.choose(Purpose.WORKLOAD, "ams-mgmt");
        var review = new ReviewViewModel(model, forge.desk(background));

        assertThat(again().purpose().get()).isEqualTo(Purpose.WORKLOAD);
        assertThat(review.obstacle().get()).contains("does not create workload clusters");
        assertThat(String.join(" ", review.commandWords()))
                .isEqualTo("eksctl anywhere create cluster -f ml-forge.yaml --hardware-csv ml-forge-hardware.csv"
                        + " --kubeconfig ams-mgmt/ams-mgmt-eks-a-cluster.kubeconfig");
        review.writeFiles();
        assertThat(review.written().get()).isTrue();
        assertThat(forge.workspace().folder().resolve("ml-forge.yaml"))
                .content()
                .isEqualTo(model.draft().file().text());
    }

    @Test
    void theReleaseSaysWhatThereIsToChooseFrom() {
        assertThat(judgement().choices().kubernetes()).startsWith("1.36").hasSizeGreaterThan(2);
        assertThat(judgement().choices().systems()).contains("ubuntu").doesNotContain("bottlerocket");

        model.draft().edit(file -> Spot.cluster("spec.eksaVersion").set(file, "v0.22.0"));

        assertThat(judgement().choices().kubernetes()).doesNotContain("1.36");
    }

    private WizardViewModel again() {
        var draft = DraftViewModel.of(forge.desk(background), Forge.DRAFT);
        var wizard = new WizardViewModel(draft, ZoneOffset.UTC);
        draft.begin();
        return wizard;
    }

    private Judgement judgement() {
        return model.draft().judgement().get();
    }
}
