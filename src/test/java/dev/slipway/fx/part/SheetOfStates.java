package dev.slipway.fx.part;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The left column of the component sheet: states, steps, buttons, news.
final class SheetOfStates {

    private SheetOfStates() {}

    static Node[] panels() {
        return new Node[] {states(), steps(), buttons(), news()};
    }

    private static Panel states() {
        var grid = new GridPane(0, 6);
        state(grid, Status.READY, "Ready", "Works as the spec asks");
        state(grid, Status.RUNNING, "Creating", "Work in progress");
        state(grid, Status.WARNING, "Slow", "Works, needs a look");
        state(grid, Status.FAILED, "Failed", "Stopped or not reporting");
        state(grid, Status.PENDING, "Pending", "Waits for an earlier step");
        state(grid, Status.NOT_USED, "Not used", "Left out by the spec");
        state(grid, Status.PAUSED, "Paused", "Held by a person");
        state(grid, Status.SIMULATED, "Rehearsal", "Simulated, nothing real changes");
        List.of(32.0, 33.0, 128.0).forEach(width -> grid.getColumnConstraints().add(new ColumnConstraints(width)));
        return ComponentSheet.panel("Status", 8, grid);
    }

    private static void state(GridPane grid, Status status, String word, String meaning) {
        var pips = new Pips();
        pips.getStyleClass().add("large");
        if (status != Status.NOT_USED && status != Status.PAUSED) {
            pips.show(List.of(Pip.worker(status)));
        }
        var pill = new StatusPill();
        pill.show(status, word);
        grid.addRow(grid.getRowCount(), new StatusIcon(status, 15), pips, pill, ComponentSheet.muted(meaning));
    }

    private static Panel steps() {
        var panel = ComponentSheet.rows("Step row");
        var steps = List.of(
                Step.of(Status.READY, "Create bootstrap cluster", "1:12"),
                Step.of(Status.RUNNING, "Provision machines", "18:34"),
                Step.part(Status.RUNNING, "Workers: 1 of 4", "10:43"),
                Step.of(Status.FAILED, "Provision machines", "25:29"),
                Step.of(Status.NOT_USED, "Set up GitOps", "Not used"),
                Step.of(Status.PENDING, "Install packages", "~2:30"));
        for (var i = 0; i < steps.size(); i++) {
            var row = new StepRow();
            row.show(steps.get(i));
            row.place(i, steps.size());
            panel.getContent().add(row);
        }
        panel.setPadding(new Insets(1, 1, 12, 1));
        return panel;
    }

    private static Panel buttons() {
        var disabled = button("Start creation", "oct-play-16", "accent");
        disabled.setDisable(true);
        var focused = button("Focused", "", "button-small");
        focused.setId("focused");
        return ComponentSheet.panel(
                "Buttons: 30, 24 and 21 px",
                7,
                row(
                        button("Start creation", "oct-play-16", "accent"),
                        button("Save draft", ""),
                        button("Rehearse", "oct-beaker-16", "sim-outlined")),
                row(button("Stop run", "fth-square", "danger-outlined"), button("Close", "", "quiet"), disabled),
                row(
                        button("Check again", "oct-sync-16", "button-small"),
                        new FixButton(Fix.quick("Use ams-e04", SheetOfStates::nothing)),
                        button("Delete", "oct-trash-16", "button-small", "danger-outlined"),
                        button("Discard", "", "button-small", "quiet")),
                row(
                        button("Copy", "fth-copy", "button-xs"),
                        button("Accept", "", "button-xs", "quiet"),
                        button("", "oct-terminal-16", "button-small", "icon-only"),
                        focused));
    }

    private static Panel news() {
        var notice = new NoticeCard();
        notice.show(
                Status.READY,
                "ams-d04 is ready",
                "All 7 machines of ml-forge joined. Next: move cluster management.",
                List.of(Fix.plain("Open run", SheetOfStates::nothing)));
        var tooltip = new Label("Network boot took 5:55, usual 4:40");
        tooltip.getStyleClass().add("tooltip");
        var after = new Label("Tooltip after 600 ms");
        after.getStyleClass().add("caption");
        var tips = new HBox(11, tooltip, after);
        tips.setAlignment(Pos.CENTER_LEFT);
        return ComponentSheet.panel("Notification and tooltip", 9, notice, tips);
    }

    private static HBox row(Node... buttons) {
        var row = new HBox(6, buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String text, String icon, String... styles) {
        var button = new Button(text);
        if (!icon.isEmpty()) {
            button.setGraphic(new FontIcon(icon));
        }
        button.getStyleClass().addAll(styles);
        return button;
    }

    private static void nothing() {}
}
