package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window with text twice as large.
class LargeTextScreenTest {

    @TempDir
    private Path folder;

    @Test
    void theRailAndTheStatusBarStayInTheWindow() {
        enlarged(new Route.Fleet(), scene -> {
            assertThat(bounds(scene, "#rail-settings").getMaxY()).isLessThanOrEqualTo(scene.getHeight());
            assertThat(bounds(scene, "#status-bar").getMaxY()).isLessThanOrEqualTo(scene.getHeight());
        });
    }

    @Test
    void theTopBarKeepsToOneLine() {
        enlarged(new Route.CreateCluster(Optional.of("ml-forge")), scene -> {
            var site = bounds(scene, "#site");
            var theme = bounds(scene, "#theme");
            assertThat(theme.getCenterY()).isCloseTo(site.getCenterY(), offset(1.0));
            assertThat(theme.getMaxX()).isLessThanOrEqualTo(scene.getWidth());
            assertThat(bounds(scene, "#command-field").getWidth()).isPositive();
        });
    }

    @Test
    void theTasksLieBelowTheirButton() {
        enlarged(new Route.Fleet(), scene -> {
            Screen.call(() -> {
                ((Button) scene.lookup("#tasks")).fire();
                return scene;
            });
            Screen.pulses(3);

            assertThat(bounds(scene, "#tasks-panel > .over-panel").getMinY())
                    .isGreaterThanOrEqualTo(bounds(scene, "#top-bar").getMaxY());
        });
    }

    private void enlarged(Route place, Consumer<Scene> looks) {
        try (var open = OpenForTest.at(place, folder)) {
            var shell = Screen.call(() -> new Shell(open.site(), List.of()));
            var screen = Screen.show(shell::node);
            try {
                scale(2);
                Screen.pulses(5);

                looks.accept(screen.stage().getScene());
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

    private static Bounds bounds(Scene scene, String query) {
        return Screen.call(() -> {
            var node = scene.lookup(query);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private static void scale(double scale) {
        Screen.call(() -> {
            Screen.appearance().scale().set(scale);
            return true;
        });
    }
}
