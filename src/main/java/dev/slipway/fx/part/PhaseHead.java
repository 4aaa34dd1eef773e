package dev.slipway.fx.part;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The names of phases over the columns of their tracks.
final class PhaseHead extends Region {

    private static final double GAP = 4;

    PhaseHead(List<String> names) {
        getStyleClass().add("phase-head");
        for (var name : names) {
            var label = new Label(name);
            label.getStyleClass().add("caption");
            getChildren().add(label);
        }
    }

    @Override
    protected void layoutChildren() {
        var pitch = (getWidth() + GAP) / Math.max(1, getChildren().size());
        for (var i = 0; i < getChildren().size(); i++) {
            var label = getChildren().get(i);
            var height = label.prefHeight(-1);
            var width = Math.min(label.prefWidth(-1), pitch - 2);
            label.resizeRelocate(Math.rint(i * pitch), Math.rint((getHeight() - height) / 2), width, height);
        }
    }
}
