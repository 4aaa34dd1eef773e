package dev.slipway.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.admin.About;
import dev.slipway.admin.Settings;
import dev.slipway.admin.SettingsFile;
import dev.slipway.fx.Background;
import dev.slipway.fx.Screen;
import dev.slipway.fx.Views;
import dev.slipway.site.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsScreenTest {

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = Background.start(failures::add);
    private final List<Workspace> opened = new ArrayList<>();

    @TempDir
    private Path home;

    private Optional<SettingsViewModel> model = Optional.empty();

    @AfterEach
    void end() {
        Screen.call(() -> {
            Screen.appearance().scale().set(1);
            Screen.appearance().calm().set(false);
            Screen.appearance().contrast().set(false);
            model.ifPresent(SettingsViewModel::close);
            return true;
        });
        background.close();
    }

    @Test
    void whatIsSetIsSeenAtOnceAndSaved() {
        var screen = show(new SettingsFile.Loaded(Settings.initial(), Optional.empty()));
        screen.picture("settings");

        screen.robot().clickOn("#settings-larger");
        screen.robot().clickOn("#settings-calm");
        Screen.await("it is saved", () -> saved().textSize() == 110 && saved().calm());

        assertThat(Screen.call(() -> Screen.appearance().scale().get())).isEqualTo(1.1);
        assertThat(screen.robot().lookup("#settings-size").queryLabeled().getText())
                .isEqualTo("110 %");
        screen.close();
    }

    @Test
    void largeTextAndHighContrastFit() {
        var large = Settings.initial().withTextSize(150).withHighContrast(true);
        var screen = show(new SettingsFile.Loaded(large, Optional.empty()));

        screen.picture("settings-large");
        screen.close();
    }

    @Test
    void aFileThatCouldNotBeReadIsNamed() {
        var kept = home.resolve("settings.unreadable.json");
        var screen = show(new SettingsFile.Loaded(Settings.initial(), Optional.of(kept)));

        assertThat(screen.robot().lookup("#settings-trouble").query().isVisible())
                .isTrue();
        screen.picture("settings-damaged");
        screen.close();
    }

    @Test
    void aWorkspaceIsOpenedAndForgottenByItsButtons() {
        var screen =
                show(new SettingsFile.Loaded(Settings.initial().opened(home.resolve("rotterdam")), Optional.empty()));

        screen.robot().clickOn("Forget");

        assertThat(Screen.call(() -> model.orElseThrow().latest().workspaces())).isEmpty();
        screen.close();
    }

    private Settings saved() {
        var file = new SettingsFile(home.resolve("settings.json"));
        try {
            return Files.exists(file.path()) ? file.load().settings() : Settings.initial();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private Screen show(SettingsFile.Loaded loaded) {
        var file = new SettingsFile(home.resolve("settings.json"));
        var amsterdam = new Workspace(Path.of("/home/l.devries/Slipway/amsterdam"), "Amsterdam", Workspace.Kind.REAL);
        var rotterdam = new Workspace(home.resolve("rotterdam"), "Rotterdam", Workspace.Kind.LAB);
        return Screen.show(() -> {
            var settings = SettingsViewModel.follow(file, loaded, Screen.appearance(), background);
            model = Optional.of(settings);
            var workspaces = new WorkspacesController(
                    amsterdam,
                    List.of(amsterdam, rotterdam),
                    opened::add,
                    other -> settings.forget(other.folder()),
                    () -> {});
            var about = new AboutController(new About("0.1.0", "25.0.3+9", "26.0.2"), file.path(), () -> {});
            return Views.load(
                            "admin/settings",
                            new SettingsController(
                                    settings,
                                    List.of(
                                            Views.load(
                                                    "admin/appearance", new AppearanceController(Screen.appearance())),
                                            Views.load("admin/workspaces", workspaces),
                                            Views.load("admin/about", about))))
                    .node();
        });
    }
}
