package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.Provider;
import dev.slipway.spec.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderViewTest {

    private final WizardStage wizard;
    private final WizardViewModel model;
    private final Screen screen;

    ProviderViewTest(@TempDir Path folder) throws IOException {
        wizard = WizardStage.show(folder, "shop", draft -> {
            draft.begin();
            draft.edit(file -> ClusterParts.named(file, "shop"));
        });
        model = wizard.model();
        screen = wizard.screen();
    }

    @AfterEach
    void close() {
        wizard.close();
    }

    @Test
    void whatAReleaseNoLongerHasSaysWhyAndCannotBeChosen() {
        var cloudstack = (ToggleButton) node("#provider-cloudstack");
        assertThat(cloudstack.isDisabled()).isTrue();
        assertThat(cloudstack.getAccessibleText()).contains("0.26");
        assertThat(node("#provider-snow").getAccessibleText()).contains("new customers");

        screen.robot().interact(() -> ((ToggleButton) node("#provider-vsphere")).fire());

        Screen.await("it is judged", () -> model.draft().judgement().get().errors() > 0);
        screen.picture("wizard-providers");
        assertThat(label("#wizard-facts")).isEqualTo("shop, standalone, vSphere");
        assertThat(node("#step-datacenter")).isNotNull();
        assertThat(node("#step-system")).isNull();

        screen.robot()
                .interact(() -> model.draft()
                        .edit(file -> Spot.cluster("spec.eksaVersion").set(file, "v0.25.0")));

        assertThat(cloudstack.isDisabled()).isFalse();
    }

    @Test
    void theArrowKeysChooseWhatAClusterIsForAndRunsOn() {
        screen.robot().interact(() -> node("#purpose-standalone").requestFocus());
        screen.robot().type(KeyCode.RIGHT);
        screen.robot().interact(() -> node("#provider-tinkerbell").requestFocus());
        screen.robot().type(KeyCode.RIGHT);

        assertThat(label("#wizard-facts")).isEqualTo("shop, management, vSphere");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TINKERBELL")
    void everyStepOfAProvider(Provider provider) {
        screen.robot().interact(() -> model.choose(provider));
        Screen.await(
                "it is judged",
                () -> ClusterParts.provider(model.draft().judgement().get().file()) == provider);
        for (var step : model.way().steps()) {
            screen.robot().interact(() -> model.go(step));
            Screen.pulses(2);
            if (step == WizardStep.DATACENTER || step == WizardStep.MACHINES) {
                screen.picture("wizard-" + provider.word() + "-" + step.id());
            }
        }

        assertThat(node("#start").isDisabled()).isTrue();
        assertThat(node("#foot-rehearse").isDisabled()).isTrue();
        assertThat(label("#obstacle")).startsWith("Slipway creates clusters on bare metal only");
        assertThat(label("#command").replaceAll("\\s+\\\\?\\s*", " "))
                .isEqualTo("eksctl anywhere create cluster -f shop.yaml");
    }

    @Test
    void aRowStaysWhileItsListGrows() {
        screen.robot().interact(() -> model.choose(Provider.SNOW));
        screen.robot().interact(() -> model.go(WizardStep.MACHINES));
        var devices = input("#field-spec-devices-0-");
        screen.robot().interact(devices::requestFocus);

        screen.robot().interact(() -> devices.setText("10.0.0.5"));

        assertThat(devices.isFocused()).isTrue();
        assertThat(devices.getScene()).isNotNull();
        screen.robot().interact(() -> input("#field-spec-devices-1-").setText("10.0.0.6"));
        assertThat(model.draft().file().text()).contains("  - \"10.0.0.5\"\n  - 10.0.0.6\n");
        assertThat(input("#field-spec-devices-2-")).isNotNull();
    }

    @Test
    void pairsAreTypedAndEtcdIsSwitchedByKeyboard() {
        screen.robot().interact(() -> model.choose(Provider.CLOUDSTACK));
        screen.robot().interact(() -> model.go(WizardStep.MACHINES));
        screen.robot().interact(() -> ((Button) node("#panel-spec-controlPlaneConfiguration .more-fields")).fire());
        var first = (TextField) node("#field-spec-symlinks #key-0");
        screen.robot().interact(first::requestFocus);

        screen.robot()
                .write("/var/log/pods")
                .type(KeyCode.ENTER)
                .write("/data/pods")
                .type(KeyCode.TAB, KeyCode.TAB);

        assertThat(model.draft().file().text()).contains("  symlinks:\n    /var/log/pods: \"/data/pods\"\n");
        assertThat(first.getScene()).isNotNull();
        assertThat(node("#field-spec-symlinks #key-1").isFocused()).isTrue();
        screen.robot().write("/var/log/pods").type(KeyCode.TAB);
        Screen.await(
                "it is refused", () -> node("#field-spec-symlinks .text-danger").isVisible());
        reveal(node("#field-spec-symlinks"));
        screen.picture("wizard-pairs");

        screen.robot().interact(() -> node("#etcd .segment:selected").requestFocus());
        screen.robot().type(KeyCode.LEFT, KeyCode.SPACE);

        Screen.await("etcd has no machines", () -> node("#panel-spec-externalEtcdConfiguration") == null);
        assertThat(model.draft().file().text()).doesNotContain("etcd");
        screen.picture("wizard-etcd-stacked");
    }

    @Test
    void furtherUsersAreAddedAndTakenAway() {
        screen.robot().interact(() -> model.choose(Provider.NUTANIX));
        screen.robot().interact(() -> model.go(WizardStep.ACCESS));
        var before = model.draft().file().text();

        screen.robot().interact(() -> ((Button) node("#add-user")).fire());
        screen.robot().write("eksa").type(KeyCode.TAB);
        Screen.await("it is refused", () -> node("#users-refusal").isVisible());
        screen.robot().interact(() -> ((TextField) node("#user-0")).setText("ops"));
        screen.robot().interact(node("#user-0")::requestFocus);
        screen.robot().type(KeyCode.ENTER).type(KeyCode.TAB);
        screen.robot()
                .interact(
                        () -> ((TextArea) node("#user-keys-0")).setText("ssh-ed25519 AAAA one\nssh-ed25519 AAAA two"));
        screen.robot().interact(node("#add-user")::requestFocus);

        Screen.await("all machines have it", () -> model.draft().file().text().contains("""
                  - name: ops
                    sshAuthorizedKeys:
                    - "ssh-ed25519 AAAA one"
                    - ssh-ed25519 AAAA two
                """));
        screen.picture("wizard-users");
        screen.robot().interact(() -> ((Button) node(".users .kind-item .button")).fire());
        assertThat(model.draft().file().text()).isEqualTo(before);
    }

    @Test
    void theFilesAreWrittenForTheCommand() {
        screen.robot().interact(() -> model.choose(Provider.NUTANIX));
        screen.robot().interact(() -> model.go(WizardStep.REVIEW));
        Screen.await(
                "the checks have ended",
                () -> !node("#preflight-counts").lookupAll(".check-count").isEmpty());
        screen.picture("wizard-nutanix-review");

        screen.robot().interact(() -> ((Button) node("#write-files")).fire());

        Screen.await("they are written", () -> node("#files-written").isVisible());
        assertThat(wizard.forge().workspace().folder().resolve("shop.yaml"))
                .content()
                .isEqualTo(model.draft().file().text());
        assertThat(Files.exists(wizard.forge().workspace().folder().resolve("shop-hardware.csv")))
                .isFalse();
    }

    /// Scrolls a node to the top of its pane.
    private void reveal(Node node) {
        screen.robot().interact(() -> {
            Node above = node;
            while (!(above instanceof ScrollPane)) {
                above = above.getParent();
            }
            var pane = (ScrollPane) above;
            var content = pane.getContent();
            var top = content.sceneToLocal(node.localToScene(0, 0)).getY();
            var room = pane.getViewportBounds().getHeight();
            pane.setVvalue(top / (content.getLayoutBounds().getHeight() - room));
        });
    }

    private Node node(String id) {
        return screen.stage().getScene().lookup(id);
    }

    private String label(String id) {
        return ((Label) node(id)).getText();
    }

    private TextField input(String row) {
        return (TextField) ((FieldRow) node(row)).getInput();
    }
}
