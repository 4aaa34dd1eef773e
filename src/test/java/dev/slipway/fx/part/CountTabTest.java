package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;

class CountTabTest {

    @Test
    void aCountThatComesLaterIsShownBesideItsWords() {
        Screen.appearance();
        var tab = Screen.call(CountTab::new);
        tab.setText("Pods");
        var screen = Screen.show(() -> new TabPane(tab));
        Screen.pulses(3);
        assertThat(screen.stage().getScene().getRoot().lookup(".count-badge")).isNull();

        Screen.call(() -> {
            tab.setCount(58);
            return tab;
        });
        Screen.pulses(3);

        var badge = screen.stage().getScene().getRoot().lookup(".count-badge");
        assertThat(badge.getLayoutBounds().getWidth()).isPositive();
        screen.close();
    }
}
