package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Asks over the page of a cluster. Only who types the name of the machine can go on.
public final class QuestionController {

    private final Question question;
    private final Runnable answered;

    @FXML
    private StackPane root;

    @FXML
    private Label title;

    @FXML
    private Label effect;

    @FXML
    private Label ask;

    @FXML
    private TextField typed;

    @FXML
    private Button leave;

    @FXML
    private Button act;

    QuestionController(Question question, Runnable answered) {
        this.question = question;
        this.answered = answered;
    }

    @FXML
    private void initialize() {
        title.setText(question.title());
        effect.setText(question.effect());
        ask.setText(Texts.of("cluster.ask.type", question.name()));
        ask.setLabelFor(typed);
        act.setText(question.act());
        act.disableProperty().bind(typed.textProperty().isNotEqualTo(question.name()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keep);
    }

    void focus() {
        typed.requestFocus();
    }

    @FXML
    private void leave() {
        answered.run();
    }

    @FXML
    private void act() {
        answered.run();
        question.run().run();
    }

    // The keyboard stays in the question, and Enter never goes on by itself.
    private void keep(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            next(key.isShiftDown()).requestFocus();
            key.consume();
        }
    }

    private javafx.scene.Node next(boolean back) {
        if (typed.isFocused()) {
            return back && !act.isDisabled() ? act : leave;
        }
        if (leave.isFocused()) {
            return back || act.isDisabled() ? typed : act;
        }
        return back ? leave : typed;
    }
}
