package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How many machines are ready, working, slow and failed, as labels in a box.
final class MachineCounts {

    private static final double ICON = 13;
    private static final Map<Status, String> WORDS = Map.of(
            Status.READY, "run.machines.ready",
            Status.RUNNING, "run.machines.working",
            Status.WARNING, "run.machines.slow",
            Status.FAILED, "run.machines.failed");

    private final HBox box;
    private final Map<Status, Label> labels = new TreeMap<>();

    MachineCounts(HBox box) {
        this.box = box;
    }

    void show(List<MachineLine.Row> rows) {
        var counts = new TreeMap<Status, Integer>();
        rows.stream()
                .map(row -> row.lane().status())
                .filter(WORDS::containsKey)
                .forEach(status -> counts.merge(status, 1, Integer::sum));
        if (!counts.keySet().equals(labels.keySet())) {
            labels.clear();
            counts.keySet().forEach(status -> labels.put(status, label(status)));
            box.getChildren().setAll(labels.values());
        }
        labels.forEach((status, label) ->
                label.setText(Texts.of(WORDS.getOrDefault(status, ""), counts.getOrDefault(status, 0))));
    }

    private static Label label(Status status) {
        var label = new Label("", new StatusIcon(status, ICON));
        label.getStyleClass().addAll("run-count", status.style());
        return label;
    }
}
