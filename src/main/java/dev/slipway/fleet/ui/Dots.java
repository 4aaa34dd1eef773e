package dev.slipway.fleet.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The dotted ground that marks an area which can be moved and zoomed. The dots move with it.
final class Dots extends Region {

    private static final double PITCH = 18;
    private static final double DOT = 1.5;

    private static final StyleablePropertyFactory<Dots> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<Dots, Paint> FILL =
            STYLES.createPaintCssMetaData("-slip-dot", dots -> dots.fill, Color.TRANSPARENT);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = Stream.concat(
                    Region.getClassCssMetaData().stream(), Stream.of(FILL))
            .toList();

    private final StyleableProperty<Paint> fill =
            STYLES.createStyleablePaintProperty(this, "fill", "-slip-dot", dots -> dots.fill);
    private final Canvas canvas = new Canvas();
    private double left;
    private double top;

    Dots() {
        getStyleClass().add("dots");
        getChildren().add(canvas);
        ((ObservableValue<?>) fill).subscribe(this::draw);
    }

    /// Moves the dots so that they stay with what has been moved by so much.
    void move(double x, double y) {
        left = x % PITCH;
        top = y % PITCH;
        draw();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setFill(fill.getValue());
        for (var y = PITCH - 1 - top; y < canvas.getHeight(); y += PITCH) {
            for (var x = PITCH - 1 - left; x < canvas.getWidth(); x += PITCH) {
                pen.fillRect(Math.rint(x), Math.rint(y), DOT, DOT);
            }
        }
    }
}
