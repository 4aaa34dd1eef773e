package dev.slipway.fx.part;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.stage.Window;
import javafx.util.Duration;

/// The sign of work in progress: a ring that turns while it can be seen, in steps where motion is reduced.
final class Ring extends Pane {

    private static final StyleablePropertyFactory<Ring> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<Ring, Boolean> CALM =
            STYLES.createBooleanCssMetaData("-slip-calm", ring -> ring.calm, false, false);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = Stream.concat(
                    Region.getClassCssMetaData().stream(), Stream.of(CALM))
            .toList();

    private static final Duration TURN = Duration.millis(1100);
    private static final Duration STEP = Duration.seconds(1 / 3.0);
    private static final double WHOLE = 360;
    private static final double QUARTER = 90;

    private final StyleableProperty<Boolean> calm =
            STYLES.createStyleableBooleanProperty(this, "calm", "-slip-calm", ring -> ring.calm);
    private final ObservableValue<Boolean> seen = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    private final Pane arcs = new Pane();
    private Timeline motion = new Timeline();

    Ring(double size) {
        getStyleClass().add("ring");
        var width = size / 7.5;
        var radius = size / 2 - width / 2 - size / 16;
        var track = new Circle(size / 2, size / 2, radius);
        track.getStyleClass().add("ring-track");
        track.setStrokeWidth(width);
        var arc = new Arc(size / 2, size / 2, radius, radius, 0, QUARTER);
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add("ring-arc");
        arc.setStrokeWidth(width);
        arcs.getChildren().addAll(track, arc);
        arcs.setPrefSize(size, size);
        getChildren().add(arcs);
        setMinSize(size, size);
        setMaxSize(size, size);
        seen.subscribe(_ -> move());
        ((ObservableValue<?>) calm).subscribe(this::move);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }

    private void move() {
        motion.stop();
        arcs.setRotate(0);
        motion = calm.getValue() ? steps() : turns();
        motion.setCycleCount(Animation.INDEFINITE);
        if (seen.getValue()) {
            motion.play();
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
