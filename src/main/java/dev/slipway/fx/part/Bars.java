package dev.slipway.fx.part;

import java.util.List;
import javafx.scene.layout.Region;

/// Bars of one width beside each other, one a segment.
final class Bars extends Region {

    private final double height;
    private final double gap;

    Bars(double height, double gap) {
        getStyleClass().add("bars");
        this.height = height;
        this.gap = gap;
        setMinHeight(height);
        setMaxHeight(height);
    }

    void show(List<Segment> segments) {
        if (getChildren().size() != segments.size()) {
            getChildren().setAll(segments.stream().map(_ -> new Bar()).toList());
        }
        for (var i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            ((Bar) getChildren().get(i)).show(segment.state(), segment.progress());
        }
    }

    /// Where the bar of a number begins; the end of the last is where one more would begin, less the gap.
    double start(int number) {
        return Math.rint(number * (getWidth() + gap) / Math.max(1, getChildren().size()));
    }

    @Override
    protected void layoutChildren() {
        for (var i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).resizeRelocate(start(i), 0, start(i + 1) - gap - start(i), height);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return height;
    }
}
