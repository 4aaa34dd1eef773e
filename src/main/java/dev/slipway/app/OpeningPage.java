package dev.slipway.app;

import dev.slipway.app.shell.OpeningController;
import dev.slipway.finding.Texts;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Parent;

/// What a window shows as long as nothing is open in it. For the FX thread.
final class OpeningPage implements AutoCloseable {

    private final BiConsumer<String, ? super Parent> window;
    private final Runnable elsewhere;
    private Optional<View> shown = Optional.empty();

    /// `elsewhere` is for whoever would rather open something else.
    OpeningPage(BiConsumer<String, ? super Parent> window, Runnable elsewhere) {
        this.window = window;
        this.elsewhere = elsewhere;
    }

    /// Says in the window that something is being opened; `again` tries it once more.
    OpeningController show(String name, Runnable again) {
        close();
        var page = new OpeningController(Texts.of("shell.opening", name), again, elsewhere);
        var view = Views.load("shell/opening", page);
        shown = Optional.of(view);
        window.accept(name, view.node());
        return page;
    }

    @Override
    public void close() {
        shown.ifPresent(View::close);
        shown = Optional.empty();
    }
}
