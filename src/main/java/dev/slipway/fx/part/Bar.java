package dev.slipway.fx.part;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.layout.Region;

/// A bar and the part of it that is filled, which grows to a new value in a moment and never shrinks in sight.
final class Bar extends Region {

    /// A step this short, in pixels, is not seen as one.
    private static final double STEP = 1.5;

    private final Motion motion = new Motion(this);
    private final Region fill = new Region();
    private final DoubleProperty filled = new SimpleDoubleProperty();
    private double progress;

    Bar() {
        getStyleClass().add("bar");
        fill.getStyleClass().add("fill");
        // What moves inside is no reason to lay out what is around.
        fill.setManaged(false);
        getChildren().add(fill);
        filled.subscribe(this::fill);
    }

    void show(Segment.State state, double share) {
        Styled.as(this, "segment-", state.style());
        if (progress != share) {
            progress = share;
            var growth = (share - filled.get()) * getWidth();
            if (growth > STEP && motion.seen()) {
                motion.ease(filled, share);
            } else {
                settle();
            }
        }
    }

    /// Stands where it belongs, at once.
    void settle() {
        motion.stop();
        filled.set(progress);
    }

    /// The share that is filled as it is seen now.
    double filled() {
        return filled.get();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Motion.STYLES;
    }

    @Override
    protected void layoutChildren() {
        fill();
    }

    private void fill() {
        fill.setVisible(filled.get() > 0);
        fill.resizeRelocate(0, 0, Math.rint(getWidth() * filled.get()), getHeight());
    }
}
