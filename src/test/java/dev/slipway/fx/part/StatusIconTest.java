package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

class StatusIconTest {

    private final HBox place = new HBox();
    private final Screen screen = Screen.show(() -> place);
    private final StatusIcon icon = Screen.call(() -> new StatusIcon(Status.FAILED, 13));

    @BeforeEach
    void show() {
        screen.robot().interact(() -> place.getChildren().add(icon));
        Screen.pulses(3);
    }

    @AfterEach
    void close() {
        scale(1);
        screen.close();
    }

    @Test
    void growsWithTheTextAndBackAgain() {
        scale(2);

        assertThat(icon.getWidth()).isEqualTo(26);
        assertThat(sign().getIconSize()).isEqualTo(26);

        scale(1);

        assertThat(icon.getWidth()).isEqualTo(13);
        assertThat(sign().getIconSize()).isEqualTo(13);
    }

    @Test
    void keepsItsSizeInAPlaceWithASizeOfIconsOfItsOwn() {
        screen.robot().interact(() -> place.getStyleClass().addAll("banner", "status-failed"));
        Screen.pulses(3);

        assertThat(sign().getIconSize()).isEqualTo(13);
    }

    private FontIcon sign() {
        return (FontIcon) icon.getChildren().getFirst();
    }

    private void scale(double scale) {
        screen.robot().interact(() -> Screen.appearance().scale().set(scale));
        Screen.pulses(3);
    }
}
