package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Copied;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.part.StatusPill;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The head of a run: title, state, numbers, and what can be done with it.
public final class HeadController {

    private final RunViewModel model;
    private List<RunHead.Figure> numbersNow = List.of();

    @FXML
    private Label title;

    @FXML
    private StatusPill pill;

    @FXML
    private Label sentence;

    @FXML
    private HBox numbers;

    @FXML
    private Button pause;

    @FXML
    private Button stop;

    @FXML
    private MenuItem resume;

    public HeadController(RunViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        sentence.setMaxWidth(Double.MAX_VALUE);
        model.head().subscribe(this::show);
        pause.visibleProperty().bind(model.pausable());
        pause.managedProperty().bind(pause.visibleProperty());
        stop.visibleProperty().bind(model.stoppable());
        stop.managedProperty().bind(stop.visibleProperty());
        resume.disableProperty().bind(model.resumable().not());
    }

    private void show(RunHead head) {
        title.setText(head.title());
        pill.show(head.status(), head.word());
        sentence.setText(head.sentence());
        stop.getStyleClass().remove("danger-outlined");
        if (!head.simulated()) {
            stop.getStyleClass().add("danger-outlined");
        }
        stop.setText(RunHead.stop(head.simulated()));
        if (head.numbers().size() == numbersNow.size()) {
            for (var index = 0; index < numbersNow.size(); index++) {
                show((VBox) numbers.getChildren().get(index), head.numbers().get(index));
            }
        } else {
            numbers.getChildren()
                    .setAll(head.numbers().stream()
                            .<Node>map(HeadController::box)
                            .toList());
            numbers.getChildren().stream()
                    .findFirst()
                    .ifPresent(box -> box.getStyleClass().add("first"));
        }
        numbersNow = head.numbers();
    }

    private static VBox box(RunHead.Figure number) {
        var value = new Label();
        value.getStyleClass().addAll("mono", "run-number");
        var caption = new Label();
        caption.getStyleClass().add("caption");
        var box = new VBox(value, caption);
        box.getStyleClass().add("run-number-box");
        box.setMinWidth(VBox.USE_PREF_SIZE);
        show(box, number);
        return box;
    }

    private static void show(VBox box, RunHead.Figure number) {
        ((Label) box.getChildren().get(0)).setText(number.value());
        ((Label) box.getChildren().get(1)).setText(number.caption());
    }

    /// Asks where the support bundle is to be, and saves it there.
    void askForBundle() {
        FileQuestions.dialogs()
                .save(title, Texts.of("run.bundle.ask"), model.folder().id() + ".zip")
                .ifPresent(file -> model.place().bundling().save(model.folder(), file));
    }

    @FXML
    private void pause() {
        model.deeds().pause();
    }

    @FXML
    private void stop() {
        model.questions().askToStop();
    }

    @FXML
    private void resume() {
        model.moment().get().ifPresent(model.deeds()::resume);
    }

    @FXML
    private void copyCommand() {
        Copied.toClipboard(model.deeds().command());
    }

    @FXML
    private void saveBundle() {
        askForBundle();
    }

    @FXML
    private void copyFolder() {
        Copied.toClipboard(model.folder().path().toString());
    }
}
