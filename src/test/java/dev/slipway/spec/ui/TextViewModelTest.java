package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Background;
import dev.slipway.spec.Drafts;
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

class TextViewModelTest {

    private static final String QUOTE = "  kubernetesVersion: \"1.36\"";

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run, failures::add);
    private Forge forge;
    private String whole;

    @BeforeEach
    void site(@TempDir Path folder) throws IOException {
        forge = Forge.at(folder);
        whole = Files.readString(file());
    }

    @AfterEach
    void nothingFailedUnseen() {
        background.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void whatCannotBeReadIsCorrectedInPlaceAndGoesBackToTheForm() throws IOException {
        var wizard = open(whole.replace(QUOTE, "  kubernetesVersion: \"1.36"));
        var text = wizard.text();
        assertThat(text.open().get()).isTrue();
        assertThat(text.slips().get()).singleElement().satisfies(slip -> {
            assertThat(slip.line()).contains(text.line().get());
            assertThat(slip.what()).startsWith("Line " + text.line().get());
        });
        wizard.go(WizardStep.NETWORK);
        assertThat(wizard.step().get()).isEqualTo(WizardStep.TOPOLOGY);

        text.text().set(whole);

        assertThat(Files.readString(file())).isEqualTo(whole);
        assertThat(text.open().get()).isTrue();
        wizard.go(WizardStep.NETWORK);
        assertThat(text.open().get()).isFalse();
        assertThat(wizard.step().get()).isEqualTo(WizardStep.NETWORK);
    }

    @Test
    void openingATextWritesNothingAndItsLinesEndAsTheyDid() throws IOException {
        var windows = whole.replace("\n", "\r\n").replace(QUOTE, "  kubernetesVersion: \"1.36");
        var text = open(windows).text();
        assertThat(text.text().get()).doesNotContain("\r");
        assertThat(Files.readString(file())).isEqualTo(windows);

        text.text().set(text.text().get() + "# end\n");

        assertThat(Files.readString(file())).isEqualTo(windows + "# end\r\n");
    }

    @Test
    void aFileThatIsNoTextIsNotOverwritten() throws IOException {
        Files.write(file(), new byte[] {'a', (byte) 0xff});

        var text = open().text();
        text.text().set("name: new");

        assertThat(text.editable()).isFalse();
        assertThat(text.slips().get())
                .singleElement()
                .satisfies(slip -> assertThat(slip.line()).isEmpty());
        assertThat(Files.readAllBytes(file())).containsExactly('a', 0xff);
    }

    @Test
    void whatIsTypedReachesTheDraftAtTheLatestWhenTheTextIsLeft() throws IOException {
        var text = open().text();
        text.open(1);

        text.type(whole + "# end\n");
        text.close();

        assertThat(Files.readString(file())).isEqualTo(whole + "# end\n");
        assertThat(text.open().get()).isFalse();
    }

    @Test
    void marksStandWhereTheFindingsDo() throws IOException {
        var text =
                open(whole.replace(QUOTE, QUOTE + "\n  kubernetesVersoin: a")).text();
        text.open(1);

        assertThat(text.marks())
                .anySatisfy(mark -> assertThat(mark.words()).contains("kubernetesVersoin"))
                .anySatisfy(mark -> assertThat(mark.column()).isEqualTo(3));
    }

    private WizardViewModel open(String text) throws IOException {
        new Drafts(forge.workspace().drafts()).write(Forge.DRAFT, text);
        return open();
    }

    private WizardViewModel open() {
        var draft = DraftViewModel.of(forge.desk(background), Forge.DRAFT);
        var wizard = new WizardViewModel(draft, ZoneOffset.UTC);
        draft.begin();
        return wizard;
    }

    private Path file() {
        return forge.workspace().drafts().resolve("ml-forge/cluster.yaml");
    }
}
