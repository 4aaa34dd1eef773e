package dev.slipway.fx.part;

import dev.slipway.fx.Whole;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A problem as a row: icon, what is wrong, why in grey, its fixes at the right.
public final class ProblemRow extends HBox {

    private final StatusIcon icon = new StatusIcon();
    private final Label what = new Label();
    private final Label why = new Label();
    private final HBox fixes = new HBox();

    public ProblemRow() {
        getStyleClass().add("problem-row");
        what.getStyleClass().add("problem-what");
        what.setWrapText(true);
        why.getStyleClass().addAll("caption", "problem-why");
        why.setWrapText(true);
        // They carry names and addresses of any length, which wrap as far as there is room.
        Whole.inTooltip(what);
        Whole.inTooltip(why);
        why.managedProperty().bind(why.textProperty().isNotEmpty());
        fixes.getStyleClass().add("problem-fixes");
        fixes.setAlignment(Pos.CENTER_RIGHT);
        fixes.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(what, why);
        words.getStyleClass().add("problem-words");
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words, fixes);
    }

    public ProblemRow(Problem problem) {
        this();
        show(problem);
    }

    public void show(Problem problem) {
        icon.setStatus(problem.status());
        what.setText(problem.what());
        why.setText(problem.why());
        fixes.getChildren().setAll(FixButton.of(problem.fixes()));
        setAccessibleText(problem.status().word() + ": " + problem.what() + ". " + problem.why());
    }
}
