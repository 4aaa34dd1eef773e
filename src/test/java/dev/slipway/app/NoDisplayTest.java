package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Slipway where no window can be opened, as over SSH.
class NoDisplayTest {

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has windows by DISPLAY.")
    void saysWhatToDoInstead() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName())
                .redirectErrorStream(true);
        start.environment().keySet().removeAll(Set.of("DISPLAY", "WAYLAND_DISPLAY"));
        var process = start.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said)
                .contains("Slipway cannot open its window here", "slipway --help")
                .doesNotContain("\tat ");
    }
}
