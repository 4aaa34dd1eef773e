package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Copied;
import dev.slipway.fx.part.Facts;
import dev.slipway.fx.part.StepRow;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The steps of a run on their spine, and what stands beside the run.
public final class StepsController {

    private final RunViewModel model;
    private final Consumer<StepLine> opened;
    private final Region bootstrapDot = new Region();
    private final Label bootstrap = new Label();
    private final Label last = new Label();
    private String lastName = "";

    @FXML
    private Label count;

    @FXML
    private ListView<StepLine> list;

    @FXML
    private Facts facts;

    /// `opened` is told of the step whose log is to be shown.
    public StepsController(RunViewModel model, Consumer<StepLine> opened) {
        this.model = model;
        this.opened = opened;
    }

    @FXML
    private void initialize() {
        list.setItems(model.steps());
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> open());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        model.form().subscribe(form -> facts.setManaged(!form.compact()));
        facts.visibleProperty().bind(facts.managedProperty());
        model.page().subscribe(now -> now.ifPresent(this::show));
    }

    private void open() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            opened.accept(chosen);
        }
    }

    private void show(RunPage page) {
        var now = page.moment();
        count.setText(Texts.of(
                "run.steps.of", StepLines.number(now), now.record().steps().size()));
        var shown = page.facts();
        bootstrapDot.getStyleClass().setAll("fact-dot", shown.bootstrap().style());
        bootstrap.setText(shown.bootstrapWord());
        last.setText(shown.lastWord());
        if (!shown.last().equals(lastName)) {
            lastName = shown.last();
            arrange(shown);
        }
    }

    private void arrange(RunFacts shown) {
        facts.clear();
        var cluster = new HBox(bootstrapDot, bootstrap);
        cluster.getStyleClass().add("run-fact");
        facts.add(Texts.of("run.facts.bootstrap"), cluster);
        facts.add(
                Texts.of("run.facts.kubeconfig"),
                link(Texts.of("run.facts.copy-path"), shown.kubeconfig().toString()));
        facts.add(
                Texts.of("run.facts.log"),
                link(String.valueOf(shown.log().getFileName()), shown.log().toString()));
        facts.add(shown.last(), last);
    }

    private static Button link(String text, String path) {
        var link = new Button(text);
        link.getStyleClass().add("link");
        link.setTooltip(new Tooltip(path));
        link.setOnAction(_ -> Copied.toClipboard(path));
        return link;
    }

    /// A row of the list.
    private static final class Cell extends ListCell<StepLine> {

        private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
        private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

        private final StepRow row = new StepRow();
        private final Tooltip task = new Tooltip();

        Cell() {
            getStyleClass().add("bare-cell");
            // As wide as the list, however long a name is.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(StepLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setTooltip(null);
                pseudoClassStateChanged(RUNNING, false);
                pseudoClassStateChanged(FAILED, false);
                return;
            }
            row.show(line.step());
            pseudoClassStateChanged(RUNNING, line.ground() == StepLine.Ground.RUNNING);
            pseudoClassStateChanged(FAILED, line.ground() == StepLine.Ground.FAILED);
            row.place(getIndex(), getListView().getItems().size());
            task.setText(line.task());
            setTooltip(task);
            setGraphic(row);
        }
    }
}
