package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.admin.Settings;
import dev.slipway.admin.SettingsFile;
import dev.slipway.admin.ui.SettingsViewModel;
import dev.slipway.fx.Background;
import dev.slipway.fx.Screen;
import dev.slipway.site.Workspace;
import dev.slipway.site.WorkspaceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSiteTest {

    @TempDir
    private Path folder;

    private final Background background = Background.start(failure -> {
        throw new AssertionError(failure);
    });
    private final List<String> names = new ArrayList<>();
    private final StackPane window = new StackPane();
    private SettingsViewModel settings;
    private OpenSite sites;
    private Screen screen;

    @BeforeEach
    void start() {
        screen = Screen.show(() -> window);
        settings = Screen.call(() -> SettingsViewModel.follow(
                new SettingsFile(folder.resolve("settings.json")),
                new SettingsFile.Loaded(Settings.initial(), Optional.empty()),
                Screen.appearance(),
                background));
        var home = new Workspace(folder.resolve("home"), "Home", Workspace.Kind.REAL);
        sites = Screen.call(() -> new OpenSite(home, background, settings, Map.of(), this::show));
    }

    @AfterEach
    void close() {
        Screen.call(() -> {
            sites.close();
            settings.close();
            return sites;
        });
        screen.close();
        background.close();
    }

    @Test
    void aWorkspaceTakesThePlaceOfTheOneBefore() throws Exception {
        var amsterdam = WorkspaceFile.create(folder.resolve("ams"), "Amsterdam", Workspace.Kind.REAL);
        var rotterdam = WorkspaceFile.create(folder.resolve("rot"), "Rotterdam", Workspace.Kind.REAL);

        open(amsterdam.folder());
        Screen.await("it is open", () -> sites.current().equals(amsterdam));
        open(rotterdam.folder());
        Screen.await("the other is open", () -> sites.current().equals(rotterdam));

        assertThat(names).endsWith("Rotterdam");
        assertThat(window.getChildren()).hasSize(1);
    }

    @Test
    void aWorkspaceThatCannotBeReadSaysWhyAndOffersAnother() throws Exception {
        Files.createDirectories(folder.resolve("ams/.slipway"));
        Files.writeString(folder.resolve("ams/.slipway/workspace.json"), "{ torn");

        open(folder.resolve("ams"));
        Screen.await(
                "the reason is shown", () -> window.lookup("#opening-error").isVisible());
        screen.picture("opening-failed");
        screen.robot().clickOn("#opening-other");

        Screen.await("a newcomer is received", () -> names.getLast().equals("Home"));
    }

    private void open(Path workspace) {
        Screen.call(() -> {
            sites.open(workspace);
            return sites;
        });
    }

    private void show(String name, Parent node) {
        names.add(name);
        window.getChildren().setAll(node);
    }
}
