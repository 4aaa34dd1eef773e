package dev.slipway.fx.part;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The names of phases over the columns of their tracks; none where they do not all fit.
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
        var room = pitch - 2;
        var fitting = getChildren().stream().allMatch(label -> label.prefWidth(-1) <= room);
        for (var i = 0; i < getChildren().size(); i++) {
            var label = getChildren().get(i);
            var height = label.prefHeight(-1);
            var top = Math.rint((getHeight() - height) / 2);
            label.resizeRelocate(Math.rint(i * pitch), top, label.prefWidth(-1), height);
            label.setVisible(fitting);
        }
    }
}
