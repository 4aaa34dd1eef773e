package dev.slipway.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    private Path home;

    @Test
    void whatIsSavedIsReadAgain() throws IOException {
        var file = SettingsFile.of(Map.of(), home);
        var settings = Settings.initial()
                .with(Settings.Theme.DARK)
                .withTextSize(150)
                .withCalm(true)
                .withHighContrast(true)
                .opened(home.resolve("amsterdam"))
                .opened(home.resolve("lab"));

        file.save(settings);

        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(settings, Optional.empty()));
        assertThat(settings.lastWorkspace()).hasValue(home.resolve("lab"));
        assertThat(settings.firstRunDone()).isTrue();
    }

    @Test
    void withoutAFileEverythingIsAtItsFirstValue() throws IOException {
        var loaded = SettingsFile.of(Map.of(), home).load();

        assertThat(loaded.settings()).isEqualTo(Settings.initial());
        assertThat(loaded.kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"theme\":\"PINK\"}", "{\"theme\":\"DARK\"}"})
    void anUnreadableFileIsKeptAside(String text) throws IOException {
        var file = SettingsFile.of(Map.of(), home);
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), text);

        var loaded = file.load();

        assertThat(loaded.settings()).isEqualTo(Settings.initial());
        assertThat(loaded.kept().orElseThrow()).hasContent(text);
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void theDesktopSaysWhereItLies() {
        var file = SettingsFile.of(Map.of("XDG_CONFIG_HOME", "/etc/xdg-of-ada"), home);

        assertThat(file.path()).isEqualTo(Path.of("/etc/xdg-of-ada/slipway/settings.json"));
        assertThat(SettingsFile.of(Map.of("XDG_CONFIG_HOME", "here"), home).path())
                .isEqualTo(home.resolve(".config/slipway/settings.json"));
    }

    @Test
    void theTextStaysReadable() {
        assertThat(Settings.initial().withTextSize(5).textSize()).isEqualTo(90);
        assertThat(Settings.initial().withTextSize(900).textSize()).isEqualTo(200);
    }

    @Test
    void aForgottenWorkspaceIsNoLongerListed() {
        var settings = Settings.initial().opened(home).forgotten(home);

        assertThat(settings.workspaces()).isEmpty();
        assertThat(settings.firstRunDone()).isTrue();
    }
}
