package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Appearance;
import dev.slipway.fx.Screen;
import org.junit.jupiter.api.Test;

/// The sheet on which every part is drawn once, for the eye.
class ComponentSheetTest {

    @Test
    void everyPartIsDrawnInBothThemes() {
        var screen = Screen.show(ComponentSheet::create);

        var light = screen.picture("component-sheet", Appearance.Choice.LIGHT, Screen.Size.LARGE);
        var dark = screen.picture("component-sheet", Appearance.Choice.DARK, Screen.Size.LARGE);

        assertThat(light).exists();
        assertThat(dark).exists();
        screen.close();
    }
}
