package dev.slipway.inventory.ui;

import dev.slipway.finding.Finding;
import dev.slipway.fx.Whole;
import dev.slipway.fx.part.Chip;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What a cell shows while nobody edits it: words or labels, and a sign when something is wrong with them.
///
/// Its parts stay and are only hidden: a part that comes anew has to be styled, and a table has hundreds of cells.
final class CellFace extends HBox {

    private static final double ICON = 13;

    private final List<Chip> chips = new ArrayList<>();
    private Optional<Label> words = Optional.empty();
    private Optional<StatusIcon> sign = Optional.empty();

    CellFace() {
        getStyleClass().add("cell-content");
    }

    /// Its words may be longer than the cell: paths of disks are, host names have room.
    void anyLength() {
        Whole.inTooltip(words.orElseGet(this::addWords));
    }

    void words(String text) {
        words.orElseGet(this::addWords).setText(text);
    }

    void labels(List<String> labels) {
        while (chips.size() < labels.size()) {
            var chip = new Chip();
            getChildren().add(chips.size(), chip);
            chips.add(chip);
        }
        for (var at = 0; at < chips.size(); at++) {
            show(chips.get(at), at < labels.size());
            if (at < labels.size()) {
                chips.get(at).setText(labels.get(at));
            }
        }
    }

    void sign(Optional<Finding> finding) {
        finding.ifPresent(
                found -> sign.orElseGet(this::addSign).setStatus(found.blocks() ? Status.FAILED : Status.WARNING));
        sign.ifPresent(icon -> show(icon, finding.isPresent()));
    }

    private Label addWords() {
        var label = new Label();
        label.getStyleClass().add("cell-words");
        words = Optional.of(label);
        getChildren().addFirst(label);
        return label;
    }

    private StatusIcon addSign() {
        var icon = new StatusIcon(Status.WARNING, ICON);
        sign = Optional.of(icon);
        if (words.isPresent()) {
            var filler = new Region();
            HBox.setHgrow(filler, Priority.ALWAYS);
            getChildren().add(filler);
        }
        getChildren().add(icon);
        return icon;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
