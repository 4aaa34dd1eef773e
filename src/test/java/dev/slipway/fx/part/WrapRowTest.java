package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrapRowTest {

    /// One of these is five thousandths of a pixel wider than a whole number.
    private static final List<String> WORDS =
            List.of("Fix 1", "Fix 3 checks first", "Memory 6.1 of 25 GB", "Fix 2 checks");

    private static final double WIDE = 200;
    private static final double HIGH = 20;

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

    @ParameterizedTest
    @CsvSource({"'', 10", "'-slip-line-gap: 4;', 4"})
    void linesStandAsFarApartAsTheStyleSheetSays(String style, double gap) {
        var row = Screen.call(() -> {
            var two = new WrapRow(wide(), wide());
            two.setStyle("-fx-spacing: 10;" + style);
            two.setMaxWidth(WIDE + 1);
            two.setMaxHeight(Region.USE_PREF_SIZE);
            frame.getChildren().setAll(two);
            return two;
        });
        Screen.pulses(3);

        assertThat(row.getChildren().getLast().getLayoutY()).isEqualTo(HIGH + gap);
    }

    private static Region wide() {
        var region = new Region();
        region.setMinSize(WIDE, HIGH);
        region.setMaxHeight(HIGH);
        return region;
    }
}
