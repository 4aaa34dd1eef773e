package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.PodState;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A pod: its name, its namespace, its state and how many of its containers are ready.
final class PodRow extends HBox {

    private static final double ICON = 14;

    PodRow(PodState pod) {
        getStyleClass().addAll("event-row", "whole");
        var name = new Label(pod.name());
        name.getStyleClass().add("mono");
        name.setTooltip(new Tooltip(pod.name()));
        var detail = new Label(Texts.of("cluster.pod", pod.namespace(), pod.phase(), pod.restarts()));
        detail.getStyleClass().add("caption");
        detail.setWrapText(true);
        var words = new VBox(name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var ready = new Label(Texts.of("fleet.of", pod.ready(), pod.containers()));
        ready.getStyleClass().addAll("mono-small", "muted");
        ready.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new StatusIcon(status(pod), ICON), words, ready);
    }

    private static Status status(PodState pod) {
        return switch (pod.phase()) {
            case "Pending" -> Status.PENDING;
            case "Failed" -> Status.FAILED;
            case "Unknown", "" -> Status.UNKNOWN;
            default -> pod.well() ? Status.READY : Status.WARNING;
        };
    }
}
