package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WrapRowTest {

    /// One of these is five thousandths of a pixel wider than a whole number.
    private static final List<String> WORDS =
            List.of("Fix 1", "Fix 3 checks first", "Memory 6.1 of 25 GB", "Fix 2 checks");

    private final StackPane frame = new StackPane();
    private final Screen screen = Screen.show(() -> frame);

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void showsWordsWholeHoweverTheyChange() {
        var label = Screen.call(Label::new);
        Screen.call(() -> {
            var row = new WrapRow();
            row.getChildren().addAll(label, new Label("Layer 2 access"));
            return frame.getChildren().setAll(row);
        });

        for (var words : WORDS) {
            Screen.call(() -> {
                label.setText(words);
                return words;
            });
            Screen.pulses(3);

            assertThat(label.isTextTruncated()).as(words).isFalse();
        }
    }
}
