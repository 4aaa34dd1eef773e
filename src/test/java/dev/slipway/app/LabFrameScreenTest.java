package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabFrameScreenTest {

    @TempDir
    private Path folder;

    private final LabInMemory lab = new LabInMemory();
    private OpenForTest open;
    private Shell shell;
    private Screen screen;

    @BeforeEach
    void show() {
        open = OpenForTest.lab(folder, lab);
        shell = Screen.call(() -> {
            Screen.appearance().calm().set(true);
            Screen.appearance().lab().set(true);
            return new Shell(open.site(), List.of());
        });
        screen = Screen.show(shell::node);
        Screen.await("the lab is seen", () -> text("#lab-simulated").contains("4 machines"));
    }

    @AfterEach
    void close() {
        Screen.call(() -> {
            shell.close();
            Screen.appearance().lab().set(false);
            return shell;
        });
        screen.close();
        open.close();
    }

    @Test
    void theLabIsAlwaysNamed() {
        assertThat(text("#site")).isEqualTo("Lab of Amsterdam");
        assertThat(Screen.call(() -> open.site().statusLine().all().getFirst().text()))
                .isEqualTo("Simulated datacenter, 10 times real time");
        screen.picture("lab-frame");
    }

    @Test
    void theSpeedIsTheOperators() {
        screen.robot().clickOn("60");

        Screen.await("the lab is told", () -> lab.told().contains("speed 60"));
        Screen.await(
                "the bar says so",
                () -> screen.robot().lookup("60 times").tryQuery().isPresent());
        assertThat(screen.robot().lookup("60 times").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void aFaultIsInjectedAndMended() {
        screen.robot().clickOn("#lab-inject");
        screen.robot().clickOn("power-stuck");
        screen.robot().clickOn("#fault-inject");
        Screen.await("the lab is told", () -> lab.told().contains("ams-c01 power-stuck"));
        Screen.await(
                "it can be mended",
                () -> screen.robot().lookup("Mend").tryQuery().isPresent());
        screen.picture("lab-fault");

        screen.robot().clickOn("Mend");
        Screen.await("it is mended", () -> lab.told().isEmpty());
    }

    private String text(String id) {
        return Screen.call(() -> ((Labeled) shell.node().lookup(id)).getText());
    }
}
