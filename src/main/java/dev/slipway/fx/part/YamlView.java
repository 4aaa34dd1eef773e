package dev.slipway.fx.part;

import dev.slipway.fx.Copied;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// A document to read: numbered lines in colour, and marks at those that have changed. For the FX thread.
public final class YamlView extends ListView<YamlLine> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final Duration HOLD = Duration.seconds(4);
    private static final Duration FADED = HOLD.add(Duration.millis(400));

    private final DoubleProperty wash = new SimpleDoubleProperty(1);
    private final Timeline fading = new Timeline(
            new KeyFrame(Duration.ZERO, new KeyValue(wash, 1)),
            new KeyFrame(HOLD, new KeyValue(wash, 1)),
            new KeyFrame(FADED, new KeyValue(wash, 0)));
    private Set<String> fresh = Set.of();

    public YamlView() {
        getStyleClass().add("yaml-view");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new YamlCell(this));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    /// Shows a document of which nothing has changed.
    public void show(String document) {
        show(YamlLine.of(document));
    }

    /// Shows `after`, with marks where it differs from `before`; what is new since the last call is lit for a while.
    public void show(String before, String after) {
        show(YamlLine.between(before, after));
    }

    /// Brings a line into sight; lines count from 1.
    public void reveal(int line) {
        scrollTo(Math.max(0, line - 1 - visible() / 3));
        getSelectionModel().clearAndSelect(line - 1);
    }

    /// Copies the selected lines, or the whole document.
    public void copy() {
        var selected = getSelectionModel().getSelectedItems();
        var lines = selected.isEmpty() ? getItems() : selected;
        Copied.toClipboard(lines.stream().map(YamlLine::text).collect(Collectors.joining("\n", "", "\n")));
    }

    /// How strongly the lines that are new are lit, from 0 to 1.
    DoubleProperty wash() {
        return wash;
    }

    boolean fresh(YamlLine line) {
        return fresh.contains(line.text() + line.was());
    }

    private void show(List<YamlLine> lines) {
        if (lines.equals(getItems())) {
            return;
        }
        var known = marked(getItems());
        var marked = marked(lines);
        var lit = fading.getStatus() == Animation.Status.RUNNING ? fresh : Set.<String>of();
        fresh = marked.stream()
                .filter(line -> !known.contains(line) || lit.contains(line))
                .collect(Collectors.toSet());
        getItems().setAll(lines);
        if (!fresh.isEmpty()) {
            fading.playFromStart();
        }
    }

    private int visible() {
        return getFixedCellSize() > 0 ? (int) (getHeight() / getFixedCellSize()) : 1;
    }

    private static Set<String> marked(List<YamlLine> lines) {
        return lines.stream()
                .filter(line -> line.mark() != YamlLine.Mark.SAME)
                .map(line -> line.text() + line.was())
                .collect(Collectors.toSet());
    }
}
