package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Panel;
import dev.slipway.spec.SpecDraft;
import dev.slipway.spec.ui.OtherFields.Other;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Binds the list of the fields no step shows.
public final class OtherController {

    private final WizardViewModel model;

    @FXML
    private Panel panel;

    @FXML
    private Label count;

    @FXML
    private VBox rows;

    OtherController(WizardViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.draft().draft().subscribe(this::show);
    }

    private void show(SpecDraft draft) {
        var others = OtherFields.of(draft.file());
        count.setText(Texts.of("wizard.other.count", others.size()));
        rows.getChildren().setAll(others.stream().map(this::row).toList());
        panel.setVisible(!others.isEmpty());
        panel.setManaged(!others.isEmpty());
    }

    private Node row(Other other) {
        var path = label(other.path().isEmpty() ? Texts.of("wizard.other.document") : other.path(), "mono-small");
        var value = label(other.value(), "mono");
        var words = new VBox(label(other.document(), "caption"), path, value);
        value.setManaged(!other.value().isEmpty());
        HBox.setHgrow(words, Priority.ALWAYS);
        var edit = new Button(Texts.of("wizard.other.edit"));
        edit.getStyleClass().add("button-small");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setAccessibleText(Texts.of("wizard.other.edit.spoken", other.path(), other.document()));
        edit.setOnAction(_ -> model.text().open(other.line()));
        var row = new HBox(words, edit);
        row.getStyleClass().add("other-row");
        return row;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        // Words that are shorter than an ellipsis are cut unless there is room for one.
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }
}
