package dev.slipway.fx.part;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Names and values, one pair a row.
public final class Facts extends GridPane {

    public Facts() {
        getStyleClass().add("facts");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
    }

    /// One pair; `style` is that of the value's words.
    public record Fact(String name, String value, String style) {

        public static Fact of(String name, String value) {
            return new Fact(name, value, "cell-text");
        }

        /// A value that people compare or copy.
        public static Fact mono(String name, String value) {
            return new Fact(name, value, "mono");
        }
    }

    public void show(List<Fact> facts) {
        clear();
        facts.forEach(this::add);
    }

    public void clear() {
        getChildren().clear();
    }

    public void add(Fact fact) {
        var value = new Label(fact.value());
        value.getStyleClass().add(fact.style());
        value.setWrapText(true);
        // Words that are shorter than an ellipsis are cut unless there is room for one.
        value.setMaxWidth(Double.MAX_VALUE);
        add(fact.name(), value);
    }

    /// A value of any kind.
    public void add(String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().addAll("fact-name", "muted");
        label.setLabelFor(value);
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, value);
    }
}
