package dev.slipway.fx.part;

import java.util.List;
import javafx.scene.layout.Region;

/// Bars of one width beside each other, one a segment.
final class Bars extends Region {

    private final double gap;

    Bars(double gap) {
        getStyleClass().add("bars");
        this.gap = gap;
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
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

    /// Every bar stands where it belongs, at once.
    void settle() {
        getChildren().forEach(bar -> ((Bar) bar).settle());
    }

    /// Where the bar of a number begins; the end of the last is where one more would begin, less the gap.
    double start(int number) {
        return Math.rint(number * (getWidth() + gap) / Math.max(1, getChildren().size()));
    }

    @Override
    protected void layoutChildren() {
        for (var i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).resizeRelocate(start(i), 0, start(i + 1) - gap - start(i), getHeight());
        }
    }
}
