package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.View;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// Asks before machines are told to do what cannot be undone, and names them.
public final class QuestionController {

    private final HardwareViewModel model;
    private final List<Line> machines;
    private final String act;
    private final String effect;
    private final Runnable run;
    private Runnable gone = () -> {};

    @FXML
    private StackPane root;

    @FXML
    private Label title;

    @FXML
    private Label names;

    @FXML
    private Label effectWords;

    @FXML
    private Label warning;

    @FXML
    private Button leave;

    @FXML
    private Button actButton;

    public QuestionController(HardwareViewModel model, List<Line> machines, String act, String effect, Runnable run) {
        this.model = model;
        this.machines = List.copyOf(machines);
        this.act = act;
        this.effect = effect;
        this.run = run;
    }

    @FXML
    private void initialize() {
        title.setText(Texts.of("hardware.ask.title", act, machines.size()));
        names.setText(names(machines));
        effectWords.setText(effect);
        actButton.setText(act);
        var used = machines.stream()
                .filter(line -> model.belonging(line).kind() == Belonging.Kind.CLUSTER)
                .toList();
        warning.setText(Texts.of("hardware.ask.in-clusters", used.size(), names(used)));
        warning.setVisible(!used.isEmpty());
        warning.setManaged(!used.isEmpty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
                key.consume();
            }
        });
    }

    /// Shows the question over a page until it is answered; the safe answer has the focus.
    void over(Pane page, View view) {
        gone = () -> page.getChildren().remove(view.node());
        page.getChildren().add(view.node());
        root.requestFocusTraversal(TraversalDirection.NEXT);
        if (!leave.isFocused()) {
            leave.requestFocus();
        }
    }

    @FXML
    private void leave() {
        gone.run();
    }

    @FXML
    private void act() {
        gone.run();
        run.run();
    }

    private String names(List<Line> lines) {
        var sheet = model.sheets().sheet().get();
        return lines.stream().map(line -> sheet.cell(line, Column.HOSTNAME)).collect(Collectors.joining(", "));
    }
}
