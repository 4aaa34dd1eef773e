package dev.slipway.fx.part;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The component sheet of the design, made of the real parts.
final class ComponentSheet {

    private ComponentSheet() {}

    static Parent create() {
        var columns = new HBox(11, left(), middle(), right());
        columns.getStyleClass().add("page-subtle");
        columns.setStyle("-fx-padding: 12 20 12 20");
        return columns;
    }

    private static Node left() {
        return column(431, status(), buttons());
    }

    private static Node middle() {
        return column(503, problems(), facts());
    }

    private static Node right() {
        return column(441, inputs(), empty(), banners());
    }

    private static VBox column(double width, Node... panels) {
        var column = new VBox(10, panels);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    private static Panel panel(String title, Node... content) {
        var panel = new Panel();
        var caption = new Label(title);
        caption.getStyleClass().add("caption");
        var body = new VBox(8, caption);
        body.getChildren().addAll(content);
        body.setStyle("-fx-padding: 11 14 12 13");
        panel.getContent().add(body);
        return panel;
    }

    private static Panel status() {
        var grid = new GridPane(14, 6);
        var row = 0;
        for (var line : List.of(
                new Row(Status.READY, "Ready", "Works as the spec asks"),
                new Row(Status.RUNNING, "Creating", "Work in progress"),
                new Row(Status.WARNING, "Slow", "Works, needs a look"),
                new Row(Status.FAILED, "Failed", "Stopped or not reporting"),
                new Row(Status.PENDING, "Pending", "Waits for an earlier step"),
                new Row(Status.NOT_USED, "Not used", "Left out by the spec"),
                new Row(Status.PAUSED, "Paused", "Held by a person"),
                new Row(Status.SIMULATED, "Rehearsal", "Simulated, nothing real changes"))) {
            var pips = new Pips();
            pips.getStyleClass().add("large");
            pips.show(List.of(Pip.worker(line.status)));
            var pill = new StatusPill();
            pill.show(line.status, line.word);
            var meaning = new Label(line.meaning);
            meaning.getStyleClass().add("muted");
            grid.addRow(row++, new StatusIcon(line.status, 15), pips, pill, meaning);
        }
        return panel("Status", grid);
    }

    private record Row(Status status, String word, String meaning) {}

    private static Panel buttons() {
        var disabled = button("Start creation", "oct-play-16", "accent");
        disabled.setDisable(true);
        return panel(
                "Buttons: 30, 24 and 21 px",
                new HBox(
                        6,
                        button("Start creation", "oct-play-16", "accent"),
                        button("Save draft", ""),
                        button("Rehearse", "oct-beaker-16", "sim-outlined")),
                new HBox(
                        6, button("Stop run", "fth-square", "danger-outlined"), button("Close", "", "quiet"), disabled),
                new HBox(
                        6,
                        button("Check again", "oct-sync-16", "button-small"),
                        new FixButton(Fix.quick("Use ams-e04", () -> {})),
                        button("Delete", "oct-trash-16", "button-small", "danger-outlined"),
                        button("Discard", "", "button-small", "quiet")),
                new HBox(
                        6,
                        button("Copy", "fth-copy", "button-xs"),
                        button("Accept", "", "button-xs", "quiet"),
                        button("", "oct-terminal-16", "button-small", "icon-only"),
                        button("Focused", "", "button-small")));
    }

    private static Button button(String text, String icon, String... styles) {
        var button = new Button(text);
        if (!icon.isEmpty()) {
            button.setGraphic(new FontIcon(icon));
        }
        button.getStyleClass().addAll(styles);
        return button;
    }

    private static Panel problems() {
        var panel = panel("Problem row");
        panel.getContent()
                .addAll(
                        new ProblemRow(new Problem(
                                Status.FAILED,
                                "md-gpu has 3 usable machines and needs 4",
                                "ams-d04 is labelled type=forge-workr.",
                                List.of(Fix.quick("Change label", () -> {})))),
                        new ProblemRow(new Problem(
                                Status.WARNING,
                                "md-gpu has no spare machine for upgrades",
                                "A rolling upgrade needs one more machine.",
                                List.of(Fix.plain("Upgrade without a spare", () -> {})))));
        return panel;
    }

    private static Panel facts() {
        var facts = new Facts();
        var pips = new Pips();
        pips.show(List.of(
                Pip.controlPlane(Status.READY),
                Pip.controlPlane(Status.RUNNING),
                Pip.controlPlane(Status.SIMULATED),
                Pip.worker(Status.READY),
                Pip.worker(Status.FAILED),
                Pip.worker(Status.RUNNING),
                Pip.worker(Status.WARNING)));
        facts.add("Nodes", pips);
        var tag = new Tag("1.36 available", Status.RUNNING);
        tag.setIcon("oct-arrow-up-16");
        facts.add("Upgrade", tag);
        facts.add(Facts.Fact.mono("Version", "v1.35.6"));
        return panel("Cluster facts: nodes, packages, version", facts);
    }

    private static Panel inputs() {
        var filter = new TextField();
        filter.setPromptText("Filter by any field");
        var combo = new ComboBox<String>();
        combo.getItems().add("Rolling, surge 1");
        combo.getSelectionModel().selectFirst();
        combo.setMaxWidth(Double.MAX_VALUE);
        var value = new TextField("30d");
        value.getStyleClass().add("mono");
        var wrong = new TextField("ams_e04");
        wrong.getStyleClass().addAll("mono", "invalid");
        var grid = new GridPane(10, 6);
        grid.addRow(0, filter, value);
        grid.addRow(1, combo, wrong);
        var editable = new Chip("type=forge-worker");
        editable.setOnRemove(_ -> {});
        var invalid = new Chip("sda");
        invalid.setInvalid(true);
        var box = new CheckBox();
        box.setSelected(true);
        var radio = new RadioButton();
        radio.setSelected(true);
        var chips = new FlowPane(
                6,
                6,
                new Chip("type=forge-cp"),
                editable,
                invalid,
                new Tag("Spare"),
                new Tag("New"),
                new CountBadge(4, CountBadge.Kind.ACCENT),
                new CountBadge(2, CountBadge.Kind.DANGER),
                new CountBadge(12, CountBadge.Kind.QUIET),
                box,
                new CheckBox(),
                radio);
        return panel("Inputs and chips", grid, chips);
    }

    private static Panel empty() {
        var empty = new EmptyState();
        empty.setIcon("fth-package");
        empty.setTitle("No packages on ml-forge");
        empty.setSentence("Install MetalLB to give services an address, or choose another package.");
        empty.getActions()
                .addAll(
                        new FixButton(Fix.accent("Install MetalLB", () -> {})),
                        new FixButton(Fix.plain("Browse packages", () -> {})));
        return panel("Empty state", empty);
    }

    private static Panel banners() {
        var upgrade = new Banner();
        upgrade.setIcon("fth-arrow-up-circle");
        upgrade.setText("Kubernetes 1.36 is available.");
        upgrade.getActions().add(new FixButton(Fix.accent("Plan upgrade", () -> {})));
        var warning = new Banner();
        warning.setStatus(Status.WARNING);
        warning.setText("The health check replaces ams-b08 in 1:20.");
        warning.getActions().add(new FixButton(Fix.plain("Pause", () -> {})));
        var rehearsal = new Banner();
        rehearsal.setStatus(Status.SIMULATED);
        rehearsal.setTitle("Rehearsal.");
        rehearsal.setText("No machine is powered or wiped.");
        rehearsal.getActions().add(new FixButton(Fix.plain("Leave", () -> {})));
        return panel("Banners", upgrade, warning, rehearsal);
    }
}
