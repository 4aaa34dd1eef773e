package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.FileQuestions.Kind;
import dev.slipway.fx.part.EmptyState;
import dev.slipway.fx.part.ErrorState;
import dev.slipway.fx.part.LoadingState;
import dev.slipway.fx.part.Panel;
import dev.slipway.fx.part.Question;
import dev.slipway.fx.part.QuestionPane;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/// Binds the list of clusters and drafts.
public final class ClustersController {

    private final ClustersViewModel model;
    private final FileQuestions files;

    @FXML
    private StackPane root;

    @FXML
    private Label count;

    @FXML
    private Panel panel;

    @FXML
    private ListView<ClusterEntry> list;

    @FXML
    private LoadingState loading;

    @FXML
    private EmptyState empty;

    @FXML
    private ErrorState error;

    public ClustersController(ClustersViewModel model, FileQuestions files) {
        this.model = model;
        this.files = files;
    }

    @FXML
    private void initialize() {
        list.setItems(model.entries());
        list.setCellFactory(_ -> new ClusterCell(model, this::ask));
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                model.open(chosen);
            }
        });
        list.setOnMouseClicked(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && chosen != null) {
                model.open(chosen);
            }
        });
        var none = Bindings.isEmpty(model.entries());
        loading.loadingProperty().bind(model.reading().and(none));
        error.whyProperty().bind(model.trouble());
        error.visibleProperty().bind(model.trouble().isNotEmpty());
        empty.visibleProperty()
                .bind(none.and(model.reading().not()).and(model.trouble().isEmpty()));
        panel.visibleProperty().bind(none.not());
        count.visibleProperty().bind(model.reading().not().and(model.trouble().isEmpty()));
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.of(
                                "clusters.count", model.entries().size() - model.draftCount(), model.draftCount()),
                        model.entries()));
        model.read();
    }

    private void ask(ClusterEntry entry) {
        var question = Question.of(
                Texts.of("clusters.delete.ask", entry.name()),
                Texts.of("clusters.delete.sentence"),
                Texts.of("clusters.delete.keep"),
                Texts.of("clusters.delete"),
                () -> entry.draft().ifPresent(model::delete));
        QuestionPane.over(root, question, () -> {});
    }

    @FXML
    private void create() {
        model.create();
    }

    @FXML
    private void again() {
        model.read();
    }

    @FXML
    private void importSpec() {
        files.open(list, Texts.of("clusters.import.title"), Kind.YAML).ifPresent(model::importing);
    }
}
