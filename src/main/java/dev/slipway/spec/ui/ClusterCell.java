package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.part.StatusPill;
import javafx.geometry.Pos;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A cluster or a draft in the list, with what can be done with it.
final class ClusterCell extends ListCell<ClusterEntry> {

    private final ClustersViewModel model;
    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final StatusPill pill = new StatusPill();
    private final Button open = new Button();
    private final Button delete = new Button(Texts.of("clusters.delete"), new FontIcon("oct-trash-16"));
    private final HBox row;

    ClusterCell(ClustersViewModel model) {
        this.model = model;
        icon.getStyleClass().add("icon-muted");
        name.getStyleClass().add("strong");
        detail.getStyleClass().add("caption");
        open.getStyleClass().add("button-small");
        delete.getStyleClass().addAll("button-small", "danger-outlined");
        open.setOnAction(_ -> model.open(getItem()));
        delete.setOnAction(_ -> ask(getItem()));
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var words = new VBox(name, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        row = new HBox(icon, words, pill, filler, delete, open);
        row.getStyleClass().add("cluster-row");
    }

    @Override
    protected void updateItem(ClusterEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty || entry == null ? null : row);
        if (!empty && entry != null) {
            var draft = entry.draft().isPresent();
            icon.setIconLiteral(draft ? "oct-pencil-16" : "fth-layers");
            name.setText(entry.name());
            detail.setText(entry.detail());
            pill.show(entry.status(), entry.word());
            open.setText(Texts.of(draft ? "clusters.continue" : "clusters.open"));
            delete.setVisible(draft);
            delete.setManaged(draft);
            setAccessibleText(entry.name() + ", " + entry.word() + ", " + entry.detail());
        }
    }

    private void ask(ClusterEntry entry) {
        var yes = new ButtonType(Texts.of("clusters.delete"), ButtonData.OK_DONE);
        var no = new ButtonType(Texts.of("clusters.delete.keep"), ButtonData.CANCEL_CLOSE);
        var question = new Alert(Alert.AlertType.NONE, Texts.of("clusters.delete.sentence"), no, yes);
        question.initOwner(getScene().getWindow());
        question.setTitle(Texts.of("clusters.delete"));
        question.setHeaderText(Texts.of("clusters.delete.ask", entry.name()));
        question.resultProperty().subscribe(answer -> {
            if (answer == yes) {
                entry.draft().ifPresent(model::delete);
            }
        });
        Appearance.dress(question.getDialogPane().getScene());
        // Enter must not delete.
        ((Button) question.getDialogPane().lookupButton(yes)).setDefaultButton(false);
        question.getDialogPane().lookupButton(yes).getStyleClass().add("danger");
        question.show();
        question.getDialogPane().lookupButton(no).requestFocus();
    }
}
