package dev.slipway.fx.part;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icon of a status, in its colour; what runs is a turning ring.
///
/// Its size is in pixels at the usual size of text; the style sheet has a class for each, so that it grows with the
/// text.
public final class StatusIcon extends StackPane {

    private static final double USUAL = 15;

    private final ObjectProperty<Status> status = new SimpleObjectProperty<>(Status.PENDING);
    private final DoubleProperty size = new SimpleDoubleProperty(USUAL);

    public StatusIcon() {
        getStyleClass().add("status-icon");
        status.subscribe((was, is) -> recolour(was, is));
        recolour(status.get(), status.get());
        size.subscribe(now -> Styled.as(this, "size-", "size-" + Math.round(now.doubleValue())));
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

    private void recolour(Status was, Status is) {
        getStyleClass().remove(was.style());
        getStyleClass().add(is.style());
        setAccessibleText(is.word());
        getChildren().setAll(is.icon().<Node>map(FontIcon::new).orElseGet(Ring::new));
    }
}
