package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window with text twice as large.
class LargeTextScreenTest {

    @TempDir
    private Path folder;

    @Test
    void theRailAndTheStatusBarStayInTheWindow() {
        try (var open = OpenForTest.real(folder)) {
            var shell = Screen.call(() -> new Shell(open.site(), List.of()));
            var screen = Screen.show(shell::node);
            var scene = screen.stage().getScene();
            try {
                scale(2);
                Screen.pulses(5);

                assertThat(bottom(scene.lookup("#rail-settings"))).isLessThanOrEqualTo(scene.getHeight());
                assertThat(bottom(scene.lookup("#status-bar"))).isLessThanOrEqualTo(scene.getHeight());
            } finally {
                scale(1);
                Screen.call(() -> {
                    shell.close();
                    return true;
                });
                screen.close();
            }
        }
    }

    private static double bottom(Node node) {
        return Screen.call(() -> node.localToScene(node.getLayoutBounds()).getMaxY());
    }

    private static void scale(double scale) {
        Screen.call(() -> {
            Screen.appearance().scale().set(scale);
            return true;
        });
    }
}
