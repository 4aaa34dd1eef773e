package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Copied;
import dev.slipway.fx.part.Facts;
import dev.slipway.fx.part.QuestionPane;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.fx.part.StatusPill;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds what can be done at the end: rehearse, start, or take the command and the files elsewhere.
public final class StartController {

    private static final double ICON = 13;

    private final ReviewViewModel model;
    private final Label footFailed = new Label();
    private final Button footRehearse = new Button(Texts.of("wizard.rehearse"), new FontIcon("oct-beaker-16"));
    private final Button footStart = new Button(Texts.of("wizard.start"), new FontIcon("oct-play-16"));

    @FXML
    private Label rehearsal;

    @FXML
    private StatusPill passed;

    @FXML
    private Label speed;

    @FXML
    private Button rehearse;

    @FXML
    private Facts consequences;

    @FXML
    private CheckBox dataGone;

    @FXML
    private Button start;

    @FXML
    private Label obstacle;

    @FXML
    private Label command;

    @FXML
    private VBox files;

    @FXML
    private Label written;

    @FXML
    private Label whole;

    StartController(ReviewViewModel model) {
        this.model = model;
    }

    List<Node> footActions() {
        return List.of(footFailed, footRehearse, footStart);
    }

    @FXML
    private void initialize() {
        footRehearse.setId("foot-rehearse");
        footStart.setId("foot-start");
        footFailed.getStyleClass().add("foot-count");
        footFailed.setGraphic(new StatusIcon(Status.FAILED, ICON));
        footRehearse.getStyleClass().add("sim-outlined");
        footStart.getStyleClass().add("accent");
        footRehearse.setOnAction(_ -> rehearse());
        footStart.setOnAction(_ -> start());
        dataGone.selectedProperty().bindBidirectional(model.dataGone());
        List.of(start, footStart)
                .forEach(
                        button -> button.disableProperty().bind(model.obstacle().isNotEmpty()));
        obstacle.textProperty().bind(model.obstacle());
        obstacle.setGraphic(new StatusIcon(Status.FAILED, ICON));
        obstacle.visibleProperty().bind(model.obstacle().isNotEmpty());
        written.visibleProperty().bind(model.written());
        whole.visibleProperty().bind(model.written().and(whole.textProperty().isNotEmpty()));
        whole.managedProperty().bind(whole.visibleProperty());
        model.checks().addListener((ListChangeListener<CheckState>) _ -> showConsequences());
        showConsequences();
    }

    private void showConsequences() {
        var wiped = model.judgement().taken();
        var failed = CheckState.count(model.checks(), Status.FAILED);
        var broken = failed > 0 && model.built();
        footFailed.setText(Texts.of("wizard.failed-checks", failed));
        footFailed.setVisible(broken);
        footFailed.setManaged(broken);
        obstacle.pseudoClassStateChanged(PseudoClass.getPseudoClass("broken"), broken);
        obstacle.setGraphic(new StatusIcon(broken ? Status.FAILED : Status.PENDING, ICON));
        rehearsal.setText(
                model.built()
                        ? Texts.of("wizard.rehearse.sentence", wiped.size())
                        : Texts.of("wizard.rehearse.provider"));
        rehearse.setDisable(model.judgement().errors() > 0 || model.workload() || !model.built());
        footRehearse.setDisable(rehearse.isDisable());
        List.of(consequences, dataGone, speed).forEach(node -> {
            node.setVisible(model.built());
            node.setManaged(model.built());
        });
        var outlook = model.outlook();
        StartFacts.show(consequences, outlook, wiped, model.judgement().spares());
        passed.setVisible(model.built() && outlook.rehearsed().isPresent());
        outlook.rehearsed()
                .ifPresent(at -> passed.show(Status.READY, Texts.of("wizard.rehearse.passed", model.clock(at))));
        dataGone.setText(Texts.of("wizard.start.data", wiped.size()));
        command.setText(commandText());
        whole.setText(model.command().tellsPasswords() ? Texts.of("wizard.files.whole") : "");
        showFiles();
    }

    private String commandText() {
        var words = model.commandWords();
        var text = new StringBuilder(words.getFirst());
        for (var word : words.subList(1, words.size())) {
            text.append(word.startsWith("-") ? " \\\n  " : " ").append(word);
        }
        return text.toString();
    }

    private void showFiles() {
        var written = model.files();
        var documents =
                Texts.of("wizard.files.documents", written.file().documents().size());
        var machines = Texts.of("wizard.files.machines", written.machines().size());
        files.getChildren().setAll(file("oct-file-code-16", written.spec(), documents));
        if (written.takesMachines()) {
            files.getChildren().add(file("oct-table-16", written.hardware(), machines));
        }
    }

    private static HBox file(String icon, Path file, String fact) {
        var label = new Label(file.getFileName().toString(), new FontIcon(icon));
        label.getStyleClass().add("mono");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var words = new Label(fact);
        words.getStyleClass().add("caption");
        var row = new HBox(label, filler, words);
        row.getStyleClass().add("file-row");
        return row;
    }

    @FXML
    private void rehearse() {
        model.rehearse();
    }

    /// Asks first: the disks are named, and the cluster's name has to be typed.
    @FXML
    private void start() {
        if (start.getScene().lookup("#wizard") instanceof Pane frame) {
            QuestionPane.over(frame, StartQuestion.of(model), () -> {});
        }
    }

    @FXML
    private void write() {
        model.writeFiles();
    }

    @FXML
    private void copy() {
        Copied.toClipboard(command.getText());
    }
}
