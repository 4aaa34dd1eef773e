package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.StatusPill;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A cluster or a draft in the list, with what can be done with it.
final class ClusterCell extends ListCell<ClusterEntry> {

    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final StatusPill pill = new StatusPill();
    private final Button open = new Button();
    private final Button remove = new Button(Texts.of("clusters.delete"), new FontIcon("oct-trash-16"));
    private final HBox row;

    /// `delete` asks before it deletes a draft.
    ClusterCell(ClustersViewModel model, Consumer<ClusterEntry> delete) {
        icon.getStyleClass().add("icon-muted");
        name.getStyleClass().add("strong");
        detail.getStyleClass().add("caption");
        open.getStyleClass().add("button-small");
        remove.getStyleClass().addAll("button-small", "danger-outlined");
        open.setOnAction(_ -> model.open(getItem()));
        remove.setOnAction(_ -> delete.accept(getItem()));
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var words = new VBox(name, detail);
        words.getStyleClass().add("cluster-words");
        row = new HBox(icon, words, pill, filler, remove, open);
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
            remove.setVisible(draft);
            remove.setManaged(draft);
            setAccessibleText(entry.name() + ", " + entry.word() + ", " + entry.detail());
        }
    }
}
