package dev.slipway.inventory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Background;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.Screen;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/// The page of the hardware on a screen, in the window's usual room, with the machines of the mockups.
final class HardwareStage implements AutoCloseable {

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = Background.start(failures::add);
    private final AmsterdamSite site;
    private final FileQuestions questions;
    private @Nullable Screen screen;
    private @Nullable View view;

    HardwareStage(Path folder, FileQuestions questions) throws IOException {
        Screen.appearance();
        this.site = new AmsterdamSite(folder, background);
        this.questions = questions;
    }

    /// Shows what is in the folder, which may still be being read.
    HardwareViewModel open() {
        return show(Screen.call(site::open));
    }

    /// Shows the inventory of the sample once it is read.
    HardwareViewModel whole() {
        return show(read());
    }

    /// Shows rack E being imported, with the answers of its BMCs.
    HardwareViewModel mockup() {
        var model = read();
        Screen.call(() -> {
            site.likeTheMockup(model);
            return true;
        });
        Screen.await("the file is read", () -> model.table().shown().size() == 15);
        Screen.call(() -> {
            site.answers(model);
            return true;
        });
        Screen.await(
                "all is judged",
                () -> model.exchange().ready().size() == 3
                        && model.sheets().assessment().get().nearMatches() == 1
                        && model.fit().clusters().size() == 4
                        && model.fit().clusters().getFirst().verdict().startsWith("1"));
        return show(model);
    }

    private HardwareViewModel read() {
        var model = Screen.call(site::open);
        Screen.await("the inventory is read", () -> model.table().shown().size() == 31);
        return model;
    }

    private HardwareViewModel show(HardwareViewModel model) {
        screen = Screen.show(() -> {
            var page = Views.load("hardware/page", new PageController(model, questions));
            view = page;
            var window = new StackPane(page.node());
            window.setPadding(Screen.ROOM);
            return window;
        });
        Screen.pulses(3);
        return model;
    }

    void check(HardwareViewModel model, String... names) {
        Screen.call(() -> {
            site.check(model, names);
            return true;
        });
    }

    void focus(String hostname) {
        Screen.call(() -> {
            ((PageController) Objects.requireNonNull(view).controller()).reveal(hostname);
            return true;
        });
        Screen.pulses(2);
    }

    void picture(String name) {
        screen().picture(name);
        Screen.pulses(3);
    }

    Screen screen() {
        return Objects.requireNonNull(screen);
    }

    FxRobot robot() {
        return screen().robot();
    }

    Node lookup(String id) {
        return screen().stage().getScene().lookup(id);
    }

    @SuppressWarnings("unchecked")
    TableView<SheetRow> table() {
        return (TableView<SheetRow>) lookup("#hardware-table");
    }

    @Override
    public void close() {
        if (screen != null) {
            screen.close();
        }
        if (view != null) {
            Screen.call(() -> {
                Objects.requireNonNull(view).close();
                return true;
            });
        }
        background.close();
        assertThat(failures).isEmpty();
    }
}
