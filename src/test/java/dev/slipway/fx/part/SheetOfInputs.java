package dev.slipway.fx.part;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The right column of the component sheet: inputs, chips, and what a page says when it has nothing to show.
final class SheetOfInputs {

    private SheetOfInputs() {}

    static Node[] panels() {
        return new Node[] {inputs(), empty(), error(), banners()};
    }

    private static Panel inputs() {
        var filter = new TextField();
        filter.setPromptText("Filter by any field");
        filter.getStyleClass().add("compact");
        var combo = new ComboBox<String>();
        combo.getItems().add("Rolling, surge 1");
        combo.getSelectionModel().selectFirst();
        combo.getStyleClass().add("compact");
        combo.setMaxWidth(Double.MAX_VALUE);
        var value = new TextField("30d");
        value.getStyleClass().addAll("mono", "compact");
        value.setId("first");
        var wrong = new TextField("ams_e04");
        wrong.getStyleClass().addAll("mono", "compact", "invalid");
        var cross = new StatusIcon(Status.FAILED, 13);
        StackPane.setAlignment(cross, Pos.CENTER_RIGHT);
        StackPane.setMargin(cross, new Insets(0, 9, 0, 0));
        var why = new Label("An underscore is not allowed.");
        why.getStyleClass().addAll("caption", "text-danger");
        var grid = new GridPane(10, 8);
        grid.addRow(0, filter, value);
        grid.addRow(1, combo, new StackPane(wrong, cross));
        grid.add(why, 1, 2);
        for (var i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        return ComponentSheet.panel("Inputs and chips", 8, grid, chips());
    }

    private static FlowPane chips() {
        var editable = new Chip("type=forge-worker");
        editable.setOnRemove(_ -> {});
        var invalid = new Chip("sda");
        invalid.setInvalid(true);
        var key = new Label("Ctrl K");
        key.getStyleClass().add("key-cap");
        var on = new ToggleSwitch();
        on.setSelected(true);
        var box = new CheckBox();
        box.setSelected(true);
        var radio = new RadioButton();
        radio.setSelected(true);
        return new FlowPane(
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
                key,
                on,
                new ToggleSwitch(),
                box,
                new CheckBox(),
                radio);
    }

    private static Panel empty() {
        var empty = new EmptyState();
        empty.setIcon("fth-package");
        empty.setTitle("No packages on ml-forge");
        empty.setSentence("Install MetalLB to give services an address, or choose another package.");
        empty.getActions()
                .addAll(FixButton.of(List.of(
                        Fix.accent("Install MetalLB", SheetOfInputs::nothing),
                        Fix.plain("Browse packages", SheetOfInputs::nothing))));
        return ComponentSheet.panel("Empty state", 0, empty);
    }

    private static Panel error() {
        var error = new ErrorState();
        error.setWhat("Cannot reach ams-mgmt");
        error.setWhy("10.20.1.10:6443 has not answered since 14:31. What you see was read at 14:30. "
                + "Check the control plane machines or the network path.");
        error.getActions()
                .addAll(FixButton.of(List.of(
                        Fix.accent("Try again", SheetOfInputs::nothing),
                        Fix.plain("Show control plane machines", SheetOfInputs::nothing),
                        Fix.flat("Copy details", SheetOfInputs::nothing))));
        return ComponentSheet.panel("Error state: what, why, next", 8, error);
    }

    private static Panel banners() {
        var upgrade = new Banner();
        upgrade.setIcon("fth-arrow-up-circle");
        upgrade.setText("Kubernetes 1.36 is available.");
        upgrade.getActions().add(new FixButton(Fix.accent("Plan upgrade", SheetOfInputs::nothing)));
        var warning = new Banner();
        warning.setStatus(Status.WARNING);
        warning.setText("The health check replaces ams-b08 in 1:20.");
        warning.getActions().add(new FixButton(Fix.plain("Pause", SheetOfInputs::nothing)));
        var rehearsal = new Banner();
        rehearsal.setStatus(Status.SIMULATED);
        rehearsal.setTitle("Rehearsal.");
        rehearsal.setText("No machine is powered or wiped.");
        rehearsal.getActions().add(new FixButton(Fix.plain("Leave", SheetOfInputs::nothing)));
        return ComponentSheet.panel("Banners", 8, new VBox(8, upgrade, warning, rehearsal));
    }

    private static void nothing() {}
}
