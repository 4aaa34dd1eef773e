package dev.slipway.spec.ui;

import dev.slipway.finding.Finding;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import java.util.List;
import javafx.beans.DefaultProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One value of a form: its label, the input, where the value comes from, one line of help, and what is wrong with it.
@DefaultProperty("input")
public final class FieldRow extends HBox {

    private static final double ICON = 14;
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Label label = new Label();
    private final Label origin = new Label();
    private final Label help = new Label();
    private final Label error = new Label();
    private final StatusIcon icon = new StatusIcon(Status.FAILED, ICON);
    private final StackPane place = new StackPane();

    public FieldRow() {
        getStyleClass().add("field-row");
        label.getStyleClass().addAll("field-label", "muted");
        label.setWrapText(true);
        origin.getStyleClass().addAll("caption", "field-origin");
        help.getStyleClass().addAll("caption", "field-help");
        help.setWrapText(true);
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.setGraphic(icon);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        error.visibleProperty().bind(error.managedProperty());
        origin.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("field-input");
        var line = new HBox(place, origin);
        line.getStyleClass().add("field-line");
        var column = new VBox(line, help, error);
        column.getStyleClass().add("field-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(label, column);
        setInput(new TextField());
    }

    public String getLabel() {
        return label.getText();
    }

    public void setLabel(String text) {
        label.setText(text);
    }

    public String getHelp() {
        return help.getText();
    }

    public void setHelp(String text) {
        help.setText(text);
    }

    public Region getInput() {
        return (Region) place.getChildren().getFirst();
    }

    public void setInput(Region input) {
        place.getChildren().setAll(input);
        input.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(input);
    }

    /// Offers words to choose from; what is chosen stays.
    void offer(List<String> words) {
        if (getInput() instanceof ComboBox<?> box) {
            var choice = words(box);
            if (!choice.getItems().equals(words)) {
                var chosen = choice.getValue();
                choice.getItems().setAll(words);
                choice.setValue(chosen);
            }
        }
    }

    @SuppressWarnings("unchecked") // the FXML of this room has boxes of words only
    private static ComboBox<String> words(ComboBox<?> box) {
        return (ComboBox<String>) box;
    }

    /// Binds the row to a value.
    void show(FieldViewModel model) {
        switch (getInput()) {
            case TextInputControl text -> {
                text.setPromptText(model.prompt());
                text.textProperty().bindBidirectional(model.value());
            }
            case ComboBox<?> box -> {
                var choice = words(box);
                choice.setPromptText(model.prompt());
                if (!choice.isEditable()) {
                    choice.setConverter(new Shown(model.prompt()));
                }
                choice.valueProperty().bindBidirectional(model.value());
            }
            default -> throw new IllegalArgumentException("no input for a word: " + getInput());
        }
        getInput().focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.leave();
            }
        });
        origin.textProperty().bind(model.origin());
        showError(model);
    }

    /// Binds to what is wrong alone, where the input is no word.
    void showError(FieldViewModel model) {
        getInput().accessibleHelpProperty().bind(model.error());
        error.textProperty().bind(model.error());
        model.finding().subscribe(finding -> {
            var blocks = finding.filter(Finding::blocks).isPresent();
            icon.setStatus(blocks ? Status.FAILED : Status.WARNING);
            getInput().pseudoClassStateChanged(DANGER, blocks);
            error.pseudoClassStateChanged(DANGER, blocks);
        });
    }

    /// The word that is chosen, or what holds when none is.
    private static final class Shown extends StringConverter<String> {

        private final String otherwise;

        Shown(String otherwise) {
            this.otherwise = otherwise;
        }

        @Override
        public String toString(@Nullable String word) {
            return word == null || word.isEmpty() ? otherwise : word;
        }

        @Override
        public String fromString(String word) {
            return word;
        }
    }
}
