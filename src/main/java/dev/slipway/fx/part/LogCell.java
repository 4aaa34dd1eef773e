package dev.slipway.fx.part;

import dev.slipway.fx.LogRow;
import dev.slipway.fx.Whole;
import dev.slipway.log.LogLevel;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line of a log: time, level, source, machine, message.
final class LogCell extends ListCell<LogRow> {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private final Label time = column("log-time");
    private final Label level = column("log-level");
    private final Label source = column("log-source-name");
    private final Label subject = column("log-subject");
    private final LogText text = new LogText();
    private final HBox line = new HBox(time, level, source, subject, text);
    private final LogList list;

    LogCell(LogList list) {
        this.list = list;
        getStyleClass().add("log-cell");
        line.getStyleClass().add("log-line");
        time.fontProperty().subscribe((_, font) -> list.heights().follow(font.getSize()));
        Whole.inTooltip(source);
        Whole.inTooltip(subject);
        HBox.setHgrow(text, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(LogRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            mark(LogLevel.INFO, false);
            return;
        }
        var entry = row.entry();
        var choices = list.choices();
        time.setText((choices.brief().get() ? BRIEF : FULL).format(entry.time().atZone(ZoneId.systemDefault())));
        level.setText(entry.level().name());
        source.setText(entry.source());
        subject.setText(entry.subject());
        text.show(entry, choices.search().get(), choices.wrapped().get());
        setGraphic(line);
        mark(entry.level(), row.number() == list.current());
    }

    /// How lines are shown has changed.
    void again() {
        updateItem(getItem(), isEmpty());
    }

    /// Whether this is the hit the reader is at has changed.
    void look() {
        var row = getItem();
        if (row != null) {
            mark(row.entry().level(), row.number() == list.current());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return line.prefHeight(list.getWidth());
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void mark(LogLevel now, boolean hit) {
        pseudoClassStateChanged(ERROR, now == LogLevel.ERROR);
        pseudoClassStateChanged(WARNING, now == LogLevel.WARN);
        pseudoClassStateChanged(HIT, hit);
    }

    private static Label column(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
