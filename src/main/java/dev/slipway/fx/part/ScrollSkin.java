package dev.slipway.fx.part;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// How every scroll pane is drawn: piece by piece.
///
/// JavaFX's own skin keeps a picture of all it holds, and draws the whole of it anew for each thing that moves: a
/// single
/// turning ring would cost the page.
public final class ScrollSkin extends ScrollPaneSkin {

    public ScrollSkin(ScrollPane pane) {
        super(pane);
        getChildren().stream()
                .filter(node -> node.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false));
    }
}
