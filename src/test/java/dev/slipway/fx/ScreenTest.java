package dev.slipway.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ScreenTest {

    @Test
    void theWindowFitsIntoTheScreenInEverySize() {
        var pressed = new boolean[1];
        var screen = Screen.show(() -> {
            var button = new Button("Press");
            button.setId("press");
            button.setOnAction(_ -> pressed[0] = true);
            return new StackPane(button);
        });

        screen.robot().clickOn("#press");

        assertThat(pressed[0]).isTrue();
        var picture = screen.picture("screen", Appearance.Choice.DARK, Screen.Size.LARGE);
        assertThat(picture).exists();
        screen.close();
    }
}
