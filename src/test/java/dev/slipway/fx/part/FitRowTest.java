package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FitRowTest {

    private final Pane frame = new Pane();
    private final Screen screen = Screen.show(() -> frame);

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void leavesOutTheLastWhereRoomIsShort() {
        var row = Screen.call(() -> {
            var made = new FitRow();
            made.getChildren().addAll(label("first"), label("second"), label("third"));
            return made;
        });
        Screen.call(() -> frame.getChildren().setAll(row));

        assertThat(shown(row, 1000)).containsExactly(true, true, true);
        assertThat(shown(row, 130)).containsExactly(true, true, false);
        assertThat(shown(row, 10)).containsExactly(false, false, false);
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.setMinWidth(60);
        label.setPrefWidth(60);
        return label;
    }

    private static List<Boolean> shown(FitRow row, double width) {
        return Screen.call(() -> {
            row.resize(width, 20);
            row.layout();
            return row.getChildren().stream().map(Node::isVisible).toList();
        });
    }
}
