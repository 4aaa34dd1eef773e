package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The lower row of a log pane: sources, level, and how many lines there are, as far as its form has them.
final class LogTools extends HBox {

    private final Label sourceWord = new Label(Texts.of("log.source"));
    private final Separator border = new Separator(Orientation.VERTICAL);
    private final Label count = new Label();
    private final LogSources sources;
    private final LogLevels levels;
    private final LogFind find;

    LogTools(LogSources sources, LogLevels levels, LogFind find) {
        this.sources = sources;
        this.levels = levels;
        this.find = find;
        getStyleClass().add("log-tools");
        sourceWord.getStyleClass().add("log-source-label");
        sourceWord.setMinWidth(USE_PREF_SIZE);
        for (var node : List.of(sourceWord, border, sources)) {
            node.visibleProperty().bind(Bindings.isNotEmpty(sources.getChildren()));
            node.managedProperty().bind(node.visibleProperty());
        }
        count.getStyleClass().add("log-count");
        count.setMinWidth(USE_PREF_SIZE);
    }

    void arrange(LogPane.Form form) {
        getChildren().clear();
        switch (form) {
            case FULL -> getChildren().addAll(sourceWord, sources, border, levels, gap(), count);
            case LIVE -> getChildren().addAll(sources, gap(), find);
            case SHORT -> {}
        }
        setVisible(form != LogPane.Form.SHORT);
        setManaged(form != LogPane.Form.SHORT);
    }

    /// Leaves the count out, for want of room.
    void compact(boolean low) {
        count.setVisible(!low);
        count.setManaged(!low);
    }

    void count(int lines) {
        count.setText(Texts.of("log.count", lines));
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
