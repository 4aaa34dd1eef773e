package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScrollSkinTest {

    private final StackPane frame = new StackPane();
    private final Screen screen = Screen.show(() -> frame);

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void keepsNoPictureOfWhatItHolds() {
        var pane = Screen.call(() -> new ScrollPane(new StackPane()));
        Screen.call(() -> frame.getChildren().setAll(pane));
        Screen.pulses(3);

        assertThat(pane.lookup(".viewport").isCache()).isFalse();
    }
}
