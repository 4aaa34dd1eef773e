package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Chip;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The labels machines are chosen by, as chips to take away, and a field that adds one.
public final class SelectorField extends HBox {

    private static final int COLUMNS = 6;

    private final HBox chips = new HBox();
    private final TextField label = new TextField();

    public SelectorField() {
        getStyleClass().add("selector");
        chips.getStyleClass().add("selector-chips");
        label.setPrefColumnCount(COLUMNS);
        label.setPromptText(Texts.of("wizard.group.add-label"));
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(chips, label);
    }

    /// Names the field that adds.
    void identify(String id) {
        label.setId(id);
    }

    void show(List<String> labels, Consumer<String> remove) {
        chips.getChildren()
                .setAll(labels.stream().map(text -> chip(text, remove)).toList());
    }

    /// `add` says whether it took what was written; what it did not take stays.
    void onAdd(Predicate<String> add) {
        label.setOnAction(_ -> add(add));
        label.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                add(add);
            }
        });
    }

    private void add(Predicate<String> add) {
        if (label.getText().isBlank() || add.test(label.getText())) {
            label.clear();
        }
    }

    private static Chip chip(String text, Consumer<String> remove) {
        var chip = new Chip(text);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnRemove(_ -> remove.accept(text));
        return chip;
    }
}
