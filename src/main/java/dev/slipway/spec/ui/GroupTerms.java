package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The terms of a group's affinity beyond the first, a line each, and an empty line that begins one more.
final class GroupTerms {

    private final GroupViewModel model;
    private List<List<String>> shown = List.of();

    GroupTerms(GroupViewModel model) {
        this.model = model;
    }

    // Lines that say what they said stay, with what is being written in them.
    void showIn(VBox box, GroupCard now) {
        box.setVisible(now.affine());
        box.setManaged(now.affine());
        if (now.affine() && (box.getChildren().isEmpty() || !now.terms().equals(shown))) {
            shown = now.terms();
            box.getChildren().clear();
            for (var number = 1; number <= shown.size(); number++) {
                box.getChildren().add(line(number, number < shown.size() ? shown.get(number) : List.of()));
            }
        }
    }

    private HBox line(int number, List<String> labels) {
        var field = new SelectorField();
        field.identify("group-" + model.index() + "-label-" + number);
        field.show(labels, label -> model.removeLabel(number, label));
        field.onAdd(text -> model.addLabel(number, text));
        var word = new Label(Texts.of("wizard.group.or"));
        word.getStyleClass().addAll("caption", "group-word");
        var line = new HBox(word, field);
        line.getStyleClass().add("group-line");
        return line;
    }
}
