package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes the row of a field: its input, its meaning, where its value comes from, and what is wrong with it.
record KindRows(KindFormModel model, Runnable reveal) {

    Node of(KindField field) {
        return switch (field.way()) {
            case VALUE -> value(field);
            case ITEM -> item(field);
            case LIST -> acting(field, button("wizard.list.add", field, () -> model.add(field)));
            case MAP -> pairs(field);
            case TEXT -> acting(field, button("wizard.other.edit", field, () -> model.openText(field)));
        };
    }

    private FieldRow value(KindField field) {
        var value = model.value(field);
        var row = row(field, value, input(field));
        row.offer(choices(field));
        row.show(value);
        revealOnError(field, value);
        return row;
    }

    // What may be left out can be chosen away again.
    private static List<String> choices(KindField field) {
        var words = new ArrayList<String>();
        if (!field.fact().required()) {
            words.add("");
        }
        words.addAll(field.choices());
        return words;
    }

    private static Control input(KindField field) {
        if (!field.choices().isEmpty()) {
            return new ComboBox<String>();
        }
        return field.lines() ? new TextArea() : new TextField();
    }

    private FieldRow acting(KindField field, Button button) {
        var value = model.value(field);
        var row = row(field, value, button);
        button.setMaxWidth(Region.USE_PREF_SIZE);
        row.showError(value);
        revealOnError(field, value);
        return row;
    }

    private FieldRow pairs(KindField field) {
        var value = model.value(field);
        var row = row(field, value, new PairsField(model.pairs(field), field.words()));
        row.showError(value);
        revealOnError(field, value);
        return row;
    }

    private void revealOnError(KindField field, FieldViewModel value) {
        value.error().subscribe(text -> {
            if (!field.first() && !text.isEmpty()) {
                reveal.run();
            }
        });
    }

    private static FieldRow row(KindField field, FieldViewModel value, Region input) {
        var row = new FieldRow();
        row.setId("field-" + field.spot().path().replaceAll("[^A-Za-z0-9]+", "-"));
        row.setLabel(field.words());
        row.setHelp(value.help());
        row.setInput(input);
        Tooltip.install(input, new Tooltip(field.spot().path()));
        return row;
    }

    private static Button button(String key, KindField field, Runnable action) {
        var button = new Button(Texts.of(key));
        button.getStyleClass().add("button-small");
        button.setAccessibleText(button.getText() + ": " + field.words());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private HBox item(KindField field) {
        var name = new Label(field.words());
        name.getStyleClass().add("subsection");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var remove = button("wizard.list.remove", field, () -> model.remove(field));
        remove.getStyleClass().add("quiet");
        var head = new HBox(name, filler, remove);
        head.getStyleClass().add("kind-item");
        return head;
    }
}
