package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.ui.PairsViewModel.Pair;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Keys with their values, a line each, and an empty line that begins one more.
final class PairsField extends VBox {

    private final PairsViewModel model;
    private final String name;
    private final VBox box = new VBox();
    private final List<Line> lines = new ArrayList<>();

    /// `name` is what the pairs are called.
    PairsField(PairsViewModel model, String name) {
        this.model = model;
        this.name = name;
        getStyleClass().add("pairs");
        box.getStyleClass().add("pairs");
        var refusal = new Label();
        refusal.getStyleClass().addAll("caption", "text-danger");
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.refusal());
        refusal.visibleProperty().bind(model.refusal().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        getChildren().addAll(box, refusal);
        model.pairs().subscribe(this::show);
    }

    // A line stays while its entry does, so that what is being typed in it is not lost; an empty one that was filled
    // in becomes its entry's.
    private void show(List<Pair> pairs) {
        while (lines.size() > pairs.size() + 1) {
            lines.removeLast();
            box.getChildren().removeLast();
        }
        for (var index = 0; index <= pairs.size(); index++) {
            if (index == lines.size()) {
                lines.add(new Line(index));
                box.getChildren().add(lines.getLast());
            }
            lines.get(index).show(index < pairs.size() ? pairs.get(index) : new Pair("", ""));
        }
    }

    /// The two inputs of an entry.
    private final class Line extends HBox {

        private final TextField key = input("key");
        private final TextField value = input("value");
        private final Button remove = new Button("", new FontIcon("oct-x-16"));
        private Pair shown = new Pair("", "");

        Line(int index) {
            getStyleClass().add("pair");
            key.setId("key-" + index);
            value.setId("value-" + index);
            key.setAccessibleText(Texts.of("wizard.pairs.key.spoken", index + 1, name));
            value.setAccessibleText(Texts.of("wizard.pairs.value.spoken", index + 1, name));
            remove.getStyleClass().addAll("button-small", "icon-only", "quiet");
            remove.setAccessibleText(Texts.of("wizard.pairs.remove"));
            remove.setTooltip(new Tooltip(Texts.of("wizard.pairs.remove")));
            remove.setOnAction(_ -> model.remove(shown.key()));
            key.setOnAction(_ -> {
                commit();
                value.requestFocus();
            });
            key.focusedProperty().subscribe((was, is) -> {
                if (was && !is) {
                    commit();
                }
            });
            value.textProperty().subscribe((_, text) -> {
                if (!fresh() && !text.equals(shown.value())) {
                    model.value(shown.key(), text);
                }
            });
            getChildren().addAll(key, value, remove);
        }

        void show(Pair pair) {
            var begun = fresh() && pair.key().isEmpty();
            var other = !pair.key().equals(shown.key());
            shown = pair;
            remove.setVisible(!fresh());
            if (other) {
                key.setText(pair.key());
            }
            if (!begun && !value.getText().equals(pair.value())) {
                value.setText(pair.value());
            }
        }

        private boolean fresh() {
            return shown.key().isEmpty();
        }

        private void commit() {
            if (!fresh()) {
                model.rename(shown.key(), key.getText());
            } else if (!key.getText().isBlank()) {
                model.add(key.getText(), value.getText());
            }
        }

        private static TextField input(String word) {
            var input = new TextField();
            input.getStyleClass().add("compact");
            input.setPromptText(Texts.of("wizard.pairs." + word));
            input.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(input, Priority.ALWAYS);
            return input;
        }
    }
}
