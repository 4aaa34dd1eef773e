package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.CountBadge;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// A step in the list at the left: done, current or ahead, and how many errors it has.
final class StepItem extends Button {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final WizardStep step;
    private final StackPane mark = new StackPane();
    private final Label title;
    private final CountBadge badge = new CountBadge(0, CountBadge.Kind.DANGER);

    StepItem(WizardStep step, Runnable open) {
        this.step = step;
        this.title = new Label(step.title());
        setId("step-" + step.id());
        getStyleClass().setAll("step-item");
        setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        mark.getStyleClass().add("step-mark");
        title.getStyleClass().add("step-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(mark, title, badge);
        row.getStyleClass().add("step-line");
        row.prefWidthProperty().bind(widthProperty().subtract(24));
        setGraphic(row);
        setOnAction(_ -> open.run());
    }

    void show(StepState state) {
        var current = state.mark() == StepState.Mark.CURRENT;
        pseudoClassStateChanged(CURRENT, current);
        badge.setCount((int) state.errors());
        var done = state.mark() == StepState.Mark.DONE;
        pseudoClassStateChanged(DONE, done);
        mark.getChildren().setAll(done ? new FontIcon("oct-check-16") : new Label(String.valueOf(state.number())));
        mark.getStyleClass().setAll("step-mark", done ? "done" : current ? "current" : "ahead");
        setAccessibleText(Texts.of(
                "wizard.step.spoken",
                state.number(),
                step.title(),
                Texts.of("wizard.step." + word(state)),
                state.errors()));
    }

    private static String word(StepState state) {
        return switch (state.mark()) {
            case DONE -> "done";
            case CURRENT -> "current";
            case AHEAD -> "ahead";
        };
    }
}
