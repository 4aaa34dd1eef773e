package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The sheet on which every part is drawn once, for the eye.
class ComponentSheetTest {

    @Test
    void everyPartIsDrawnInBothThemes() {
        var screen = Screen.show(ComponentSheet::create);

        screen.moment("component-sheet");

        assertThat(Path.of("target/views/component-sheet-dark-1440x900.png")).exists();
        screen.close();
    }
}
