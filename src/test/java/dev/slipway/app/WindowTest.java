package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import javafx.application.ColorScheme;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowTest {

    @Start
    private void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        Window.show(stage, ColorScheme.DARK);
    }

    @Test
    void saysWhatToTypeAndCopiesIt(FxRobot robot) {
        robot.clickOn("#copyRehearse");

        var command = robot.lookup("#rehearse").queryAs(TextField.class).getText();
        assertThat(command).startsWith("./slipway rehearse -f examples/amsterdam/ml-forge.yaml");
        assertThat(clipboard(robot)).isEqualTo(command);
    }

    @Test
    void noTextIsMissing(FxRobot robot) {
        assertThat(robot.lookup(".label").queryAllAs(Labeled.class))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.getText()).isNotBlank().doesNotStartWith("%"));
    }

    private static String clipboard(FxRobot robot) {
        var text = new CompletableFuture<String>();
        robot.interact(() -> text.complete(Clipboard.getSystemClipboard().getString()));
        return text.join();
    }
}
