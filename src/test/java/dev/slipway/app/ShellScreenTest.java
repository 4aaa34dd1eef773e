package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Route;
import dev.slipway.fx.Screen;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellScreenTest {

    @Test
    void theRailLeadsToEverySection(@TempDir Path folder) {
        try (var site = OpenForTest.real(folder)) {
            var shell = Screen.call(() -> new Shell(site.site(), List.of()));
            var screen = Screen.show(shell::node);

            screen.robot().clickOn("#rail-hardware");

            assertThat(Screen.call(() -> site.navigator().here().get().section()))
                    .isEqualTo(Route.Section.HARDWARE);
            screen.picture("shell-empty");
            screen.close();
            Screen.call(() -> {
                shell.close();
                return true;
            });
        }
    }
}
