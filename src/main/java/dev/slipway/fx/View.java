package dev.slipway.fx;

import javafx.scene.Parent;

/// A loaded screen: its nodes, and the controller that moves them.
///
/// Whoever loaded it closes it; that closes a controller which is `AutoCloseable`, and with it everything it started.
public record View(Parent node, Object controller) implements AutoCloseable {

    @Override
    public void close() {
        if (controller instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception failure) {
                throw new IllegalStateException("a screen could not be closed", failure);
            }
        }
    }
}
