package dev.slipway.fleet.ui;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// A card on a map, and what it shows.
final class MapCard<T> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Cards<T> maker;
    private final Region node;
    private Box<T> box;

    MapCard(Cards<T> maker, Box<T> box) {
        this.maker = maker;
        this.box = box;
        this.node = maker.make(box.content());
        node.getStyleClass().add("map-card");
        place();
    }

    Region node() {
        return node;
    }

    void show(Box<T> next) {
        var before = box;
        box = next;
        place();
        if (!before.content().equals(next.content())) {
            maker.show(node, next.content());
        }
    }

    void choose(boolean chosen) {
        node.pseudoClassStateChanged(CHOSEN, chosen);
    }

    private void place() {
        node.relocate(box.x(), box.y());
        node.setMinSize(box.width(), box.height());
        node.setMaxSize(box.width(), box.height());
    }
}
