package dev.slipway.fx.part;

import javafx.scene.layout.HBox;

/// A row that shows as many of its children as have room, the first ones first: for what is said elsewhere too.
public final class FitRow extends HBox {

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var end = getInsets().getLeft();
        for (var child : getManagedChildren()) {
            var width = snapSizeX(child.prefWidth(-1));
            end += width;
            child.setVisible(end <= getWidth() + 0.5);
            var height = getHeight() - getInsets().getTop() - getInsets().getBottom();
            layoutInArea(
                    child,
                    end - width,
                    getInsets().getTop(),
                    width,
                    height,
                    0,
                    getAlignment().getHpos(),
                    getAlignment().getVpos());
            end += getSpacing();
        }
    }
}
