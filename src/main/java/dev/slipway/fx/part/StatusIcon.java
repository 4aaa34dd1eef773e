package dev.slipway.fx.part;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icon of a status, in its colour; what runs is a turning ring.
///
/// Its size is in pixels at the usual size of text; `-slip-scale` is how much larger the text is.
public final class StatusIcon extends StackPane {

    private static final StyleablePropertyFactory<StatusIcon> STYLES =
            new StyleablePropertyFactory<>(StackPane.getClassCssMetaData());

    private static final double USUAL = 15;

    private final ObjectProperty<Status> status = new SimpleObjectProperty<>(Status.PENDING);
    private final DoubleProperty size = new SimpleDoubleProperty(USUAL);
    private final StyleableProperty<Number> scale =
            STYLES.createStyleableNumberProperty(this, "scale", "-slip-scale", icon -> icon.scale, 1);

    public StatusIcon() {
        getStyleClass().add("status-icon");
        status.subscribe((was, is) -> recolour(was, is));
        recolour(status.get(), status.get());
        size.subscribe(this::fit);
        ((ObservableValue<?>) scale).subscribe(this::fit);
    }

    public StatusIcon(Status status, double size) {
        this();
        setSize(size);
        setStatus(status);
    }

    public Status getStatus() {
        return status.get();
    }

    public void setStatus(Status value) {
        status.set(value);
    }

    public ObjectProperty<Status> statusProperty() {
        return status;
    }

    public double getSize() {
        return size.get();
    }

    public void setSize(double value) {
        size.set(value);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    private void recolour(Status was, Status is) {
        getStyleClass().remove(was.style());
        getStyleClass().add(is.style());
        setAccessibleText(is.word());
        getChildren().setAll(is.icon().<Node>map(StatusIcon::sign).orElseGet(Ring::new));
        fit();
    }

    // Not an icon of its place, whose style would size and colour it.
    private static FontIcon sign(String literal) {
        var sign = new FontIcon(literal);
        sign.getStyleClass().setAll("status-sign");
        return sign;
    }

    private void fit() {
        var grown = size.get() * scale.getValue().doubleValue();
        setMinSize(grown, grown);
        setMaxSize(grown, grown);
        getChildren().stream()
                .filter(FontIcon.class::isInstance)
                .forEach(sign -> ((FontIcon) sign).setIconSize((int) Math.round(grown)));
    }
}
