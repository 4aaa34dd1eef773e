package dev.slipway.run.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Asks over the page of a run; the safe answer has the focus.
public final class QuestionController {

    private final Question question;
    private final Runnable answered;

    @FXML
    private StackPane root;

    @FXML
    private Label title;

    @FXML
    private Label names;

    @FXML
    private Label effect;

    @FXML
    private Button keep;

    @FXML
    private Button act;

    QuestionController(Question question, Runnable answered) {
        this.question = question;
        this.answered = answered;
    }

    @FXML
    private void initialize() {
        title.setText(question.title());
        names.setText(question.names());
        effect.setText(question.effect());
        keep.setText(question.keep());
        act.setText(question.act());
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                keep();
                key.consume();
            } else if (key.getCode() == KeyCode.TAB) {
                // The keyboard stays in the question.
                (keep.isFocused() ? act : keep).requestFocus();
                key.consume();
            }
        });
    }

    void focus() {
        keep.requestFocus();
    }

    @FXML
    private void keep() {
        answered.run();
    }

    @FXML
    private void act() {
        answered.run();
        question.run().run();
    }
}
