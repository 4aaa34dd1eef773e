package dev.slipway.fx.part;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.BooleanConverter;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The one way a part moves: only while it is in sight, and not where the style sheet says `-slip-calm: true`.
///
/// The part answers `STYLES` as its CSS metadata.
final class Motion {

    private static final CssMetaData<Node, Boolean> CALM =
            new CssMetaData<>("-slip-calm", BooleanConverter.getInstance(), false) {

                @Override
                public boolean isSettable(Node node) {
                    return true;
                }

                @Override
                @SuppressWarnings("unchecked")
                public StyleableProperty<Boolean> getStyleableProperty(Node node) {
                    return (StyleableProperty<Boolean>)
                            Objects.requireNonNull(node.getProperties().get(Motion.class));
                }
            };

    static final List<CssMetaData<? extends Styleable, ?>> STYLES = Stream.concat(
                    Region.getClassCssMetaData().stream(), Stream.of(CALM))
            .toList();

    private static final Duration CHANGE = Duration.millis(240);

    private final SimpleStyleableBooleanProperty calm = new SimpleStyleableBooleanProperty(CALM);
    private final ObservableValue<Boolean> shown;
    private final Region part;
    private Timeline going = new Timeline();

    Motion(Region part) {
        this.part = part;
        this.shown = part.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
        part.getProperties().put(Motion.class, calm);
    }

    boolean calm() {
        return calm.get();
    }

    /// Whether the part is in a window that is shown.
    boolean shown() {
        return shown.getValue();
    }

    /// Whether a change would be seen as it happens.
    boolean seen() {
        return !calm.get()
                && shown.getValue()
                && Stream.iterate((Node) part, Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible);
    }

    /// Called now, and whenever the part is shown or hidden or motion is reduced or allowed.
    Subscription onChange(Runnable action) {
        return Subscription.combine(shown.subscribe(_ -> action.run()), ((ObservableValue<?>) calm).subscribe(action));
    }

    /// Brings a value to where it belongs, in a moment.
    void ease(DoubleProperty value, double to) {
        play(CHANGE, new KeyValue(value, to, Interpolator.EASE_OUT), () -> {});
    }

    void play(Duration duration, KeyValue end, Runnable then) {
        stop();
        going = new Timeline(new KeyFrame(duration, _ -> then.run(), end));
        going.play();
    }

    void stop() {
        going.stop();
    }
}
