package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Appearance;
import dev.slipway.fx.Screen;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A run in the real parts, for the eye; and the sheet that comes over it.
class TrackSheetTest {

    @Test
    void aRunIsDrawnInBothThemes() {
        var screen = Screen.show(() -> TrackSheet.create(new SideSheet()));

        screen.moment("tracks");

        assertThat(Path.of("target/views/tracks-dark-1440x900.png")).exists();
        screen.close();
    }

    @Test
    void aSheetTakesTheFocusAndEscGivesItBack() {
        var screen = Screen.show(() -> TrackSheet.create(new SideSheet()));
        var sheet = (SideSheet)
                screen.stage().getScene().getRoot().getChildrenUnmodifiable().getLast();
        var before = Screen.call(() -> screen.stage().getScene().getFocusOwner());

        Screen.call(() -> {
            sheet.open();
            return sheet;
        });
        Screen.await("the sheet is seen", () -> sheet.isVisible() && sheet.getTranslateX() == 0);
        screen.picture("side-sheet", Appearance.Choice.LIGHT, Screen.Size.LARGE);
        var inside = Screen.call(() -> screen.stage().getScene().getFocusOwner());
        screen.robot().press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertThat(inside).isNotEqualTo(before);
        assertThat(sheet.isOpen()).isFalse();
        assertThat(Screen.call(() -> screen.stage().getScene().getFocusOwner())).isEqualTo(before);
        Screen.await("the sheet is gone", () -> !sheet.isVisible());
        screen.close();
    }
}
