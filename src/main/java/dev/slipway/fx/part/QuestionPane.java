package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A question over a page, until it is answered. The safe answer has the focus, or the field a name is typed into;
/// Escape is the safe answer, and Enter alone never does what is asked.
public final class QuestionPane extends StackPane {

    private final Question question;
    private final Runnable answered;
    private final Names names;
    private final TextField typed = new TextField();
    private final Button keep = new Button();
    private final Button act = new Button();

    private QuestionPane(Question question, Runnable answered) {
        this.question = question;
        this.answered = answered;
        this.names = new Names(question.names());
        setId("question");
        getStyleClass().add("question-scrim");
        var box = new VBox(words(), acts());
        box.getStyleClass().addAll("popover-surface", "question");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Asks over `page`; `answered` is called once the question is gone, before anything is done.
    public static void over(Pane page, Question question, Runnable answered) {
        var pane = new QuestionPane(question, answered);
        page.getChildren().add(pane);
        pane.stops().getFirst().requestFocus();
    }

    private VBox words() {
        var box = new VBox();
        box.getStyleClass().add("question-words");
        add(box, question.title(), "dialog-title");
        if (!question.names().isEmpty()) {
            box.getChildren().add(names);
        }
        add(box, question.effect(), "muted");
        add(box, question.warning(), "text-danger");
        if (!question.typed().isEmpty()) {
            var ask = add(box, Texts.of("question.type", question.typed()), "question-ask");
            ask.setLabelFor(typed);
            typed.setId("question-typed");
            box.getChildren().add(typed);
        }
        return box;
    }

    private static Label add(VBox box, String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (!words.isEmpty()) {
            box.getChildren().add(label);
        }
        return label;
    }

    private HBox acts() {
        keep.setText(question.keep());
        keep.setId("question-keep");
        keep.setOnAction(_ -> leave());
        act.setText(question.act());
        act.setId("question-act");
        act.getStyleClass().add("danger");
        act.setOnAction(_ -> {
            leave();
            question.run().run();
        });
        if (!question.typed().isEmpty()) {
            act.disableProperty().bind(typed.textProperty().isNotEqualTo(question.typed()));
        }
        var acts = new HBox(keep, act);
        acts.getStyleClass().add("question-acts");
        return acts;
    }

    private void leave() {
        if (getParent() instanceof Pane page) {
            page.getChildren().remove(this);
        }
        answered.run();
    }

    // The keyboard stays in the question.
    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            var stops = stops();
            var at = stops.indexOf(getScene().getFocusOwner());
            var step = key.isShiftDown() ? stops.size() - 1 : 1;
            stops.get((at + step) % stops.size()).requestFocus();
            key.consume();
        }
    }

    private List<Node> stops() {
        return Stream.<Node>of(typed, keep, act, names)
                .filter(node -> node.getParent() != null && node.isFocusTraversable() && !node.isDisabled())
                .toList();
    }
}
