package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.HeaderMapping;
import dev.slipway.inventory.ui.MappingViewModel.Choice;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// A column of a file that is imported: its name, a value to know it by, and what it is taken for.
final class MappingRow extends HBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final int index;
    private final String name;
    private final Label sample = new Label();
    private final ComboBox<Choice> choice = new ComboBox<>();

    MappingRow(MappingViewModel model, int index, HeaderMapping.Part part) {
        this.index = index;
        this.name = part.name();
        getStyleClass().add("mapping-row");
        var title = new Label(name.isEmpty() ? Texts.of("hardware.mapping.nameless", index + 1) : name);
        title.getStyleClass().add("mapping-name");
        title.setWrapText(true);
        sample.getStyleClass().addAll("mono-small", "mapping-sample");
        sample.managedProperty().bind(sample.visibleProperty());
        var words = new VBox(title, sample);
        words.getStyleClass().add("mapping-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        choice.getStyleClass().add("compact");
        choice.setId("column-" + index);
        choice.setConverter(new Words());
        choice.getItems().setAll(model.choices(part));
        choice.setAccessibleText(Texts.of("hardware.mapping.spoken", title.getText()));
        choice.setVisibleRowCount(choice.getItems().size());
        choice.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(index, chosen);
            }
        });
        title.setLabelFor(choice);
        getChildren().addAll(words, choice);
    }

    /// The column's name in the file.
    String name() {
        return name;
    }

    /// Takes the keyboard to what the column is taken for.
    void begin() {
        choice.requestFocus();
    }

    void show(HeaderMapping mapping, String example) {
        var part = mapping.parts().get(index);
        choice.getItems().stream()
                .filter(one -> one.meaning().equals(part.meaning()))
                .findFirst()
                .ifPresent(choice::setValue);
        sample.setText(example);
        sample.setVisible(!example.isEmpty());
        pseudoClassStateChanged(LEFT_OUT, part.column().isEmpty());
        choice.pseudoClassStateChanged(
                DANGER,
                part.column().isPresent()
                        && mapping.clash().map(HeaderMapping.Clash::column).equals(part.column()));
    }

    private static final class Words extends StringConverter<Choice> {

        @Override
        public String toString(Choice one) {
            return one == null ? "" : one.words();
        }

        @Override
        public Choice fromString(String words) {
            throw new UnsupportedOperationException("nobody types into a list");
        }
    }
}
