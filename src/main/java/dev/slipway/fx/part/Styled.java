package dev.slipway.fx.part;

import javafx.scene.Node;

/// The one style class of a family that a node has at a time, beside those its place gave it.
final class Styled {

    private Styled() {}

    /// Takes away every class that begins with `family` and adds this one.
    static void as(Node node, String family, String style) {
        var styles = node.getStyleClass();
        if (!styles.contains(style)) {
            styles.removeIf(other -> other.startsWith(family));
            styles.add(style);
        }
    }
}
