package dev.slipway.fx.part;

import javafx.scene.layout.Region;

/// A bar and the part of it that is filled.
final class Bar extends Region {

    private final Region fill = new Region();
    private double progress;

    Bar() {
        getStyleClass().add("bar");
        fill.getStyleClass().add("fill");
        getChildren().add(fill);
    }

    void show(Segment.State state, double share) {
        Styled.as(this, "segment-", state.style());
        if (progress != share) {
            progress = share;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        fill.setVisible(progress > 0);
        fill.resizeRelocate(0, 0, Math.rint(getWidth() * progress), getHeight());
    }
}
