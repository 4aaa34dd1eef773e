package dev.slipway.fleet.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// A card at its place on a map. `id` stays the same while what it shows changes.
record Box<T>(String id, double x, double y, double width, double height, T content) {

    Bounds bounds() {
        return new BoundingBox(x, y, width, height);
    }

    double middle() {
        return y + height / 2;
    }
}
