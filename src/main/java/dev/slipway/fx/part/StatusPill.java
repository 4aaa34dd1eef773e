package dev.slipway.fx.part;

import javafx.scene.control.Label;

/// A status as icon and word on its own soft ground; it is never clicked.
public final class StatusPill extends Label {

    private static final double ICON = 12;

    private final StatusIcon icon = new StatusIcon(Status.PENDING, ICON);

    public StatusPill() {
        getStyleClass().addAll("status-pill", Status.PENDING.style());
        setGraphic(icon);
        icon.statusProperty().subscribe((was, is) -> {
            getStyleClass().remove(was.style());
            getStyleClass().add(is.style());
        });
    }

    /// The word is the place's own: what runs may be Creating or Upgrading.
    public void show(Status status, String word) {
        setStatus(status);
        setText(word);
    }

    public Status getStatus() {
        return icon.getStatus();
    }

    public void setStatus(Status status) {
        icon.setStatus(status);
    }
}
