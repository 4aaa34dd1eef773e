package dev.slipway.fx.part;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/// The sign of work in progress: a ring that turns while it can be seen, in steps where motion is reduced.
final class Ring extends Pane {

    private static final Duration TURN = Duration.millis(1100);
    private static final Duration STEP = Duration.seconds(1 / 3.0);
    private static final double WHOLE = 360;
    private static final double QUARTER = 90;

    private final Motion motion = new Motion(this);
    private final Circle track = new Circle();
    private final Arc arc = new Arc(0, 0, 0, 0, 0, QUARTER);
    private final Pane arcs = new Pane();
    private Timeline turning = new Timeline();

    Ring() {
        getStyleClass().add("ring");
        track.getStyleClass().add("ring-track");
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add("ring-arc");
        arcs.getChildren().addAll(track, arc);
        getChildren().add(arcs);
        motion.onChange(this::move);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Motion.STYLES;
    }

    @Override
    protected void layoutChildren() {
        var size = Math.min(getWidth(), getHeight());
        var width = size / 7.5;
        var radius = size / 2 - width / 2 - size / 16;
        for (var circle : List.of(track, arc)) {
            circle.setLayoutX(size / 2);
            circle.setLayoutY(size / 2);
            circle.setStrokeWidth(width);
        }
        track.setRadius(radius);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arcs.resizeRelocate((getWidth() - size) / 2, (getHeight() - size) / 2, size, size);
    }

    private void move() {
        turning.stop();
        arcs.setRotate(0);
        turning = motion.calm() ? steps() : turns();
        turning.setCycleCount(Animation.INDEFINITE);
        if (motion.shown()) {
            turning.play();
        }
    }

    private Timeline turns() {
        return new Timeline(
                new KeyFrame(Duration.ZERO, new KeyValue(arcs.rotateProperty(), 0, Interpolator.LINEAR)),
                new KeyFrame(TURN, new KeyValue(arcs.rotateProperty(), WHOLE, Interpolator.LINEAR)));
    }

    private Timeline steps() {
        return new Timeline(new KeyFrame(STEP, _ -> arcs.setRotate(arcs.getRotate() + QUARTER)));
    }
}
