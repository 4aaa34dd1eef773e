package dev.slipway.fx;

import dev.slipway.finding.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.fxml.FXMLLoader;

/// Loads views. `fleet/overview` is `/fxml/fleet/overview.fxml`; its texts come from the one bundle.
public final class Views {

    private Views() {}

    /// The view of a controller that was made by hand, with its collaborators. On any thread; nothing is shown yet.
    public static View load(String name, Object controller) {
        var resource = Views.class.getResource("/fxml/" + name + ".fxml");
        var loader = new FXMLLoader(Objects.requireNonNull(resource, name), Texts.bundle());
        // The FXML names its controller, for tools and readers; here stands the very one.
        loader.setControllerFactory(type -> {
            if (type.isInstance(controller)) {
                return controller;
            }
            throw new IllegalStateException(name + ".fxml wants a " + type.getName());
        });
        try {
            return new View(loader.load(), controller);
        } catch (IOException failure) {
            throw new UncheckedIOException("the view " + name + " is broken", failure);
        }
    }
}
