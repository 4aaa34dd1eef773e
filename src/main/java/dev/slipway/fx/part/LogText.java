package dev.slipway.fx.part;

import dev.slipway.fx.LogSearch;
import dev.slipway.log.LogEntry;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a line says: message and attributes in one flow, with what is searched for marked.
final class LogText extends Region {

    private final Text message = new Text();
    private final Text attributes = new Text();
    private final TextFlow flow = new TextFlow(message, attributes);
    private final Path marks = new Path();
    private LogSearch search = LogSearch.NONE;
    private boolean wrapped;

    LogText() {
        getStyleClass().add("log-text");
        message.getStyleClass().add("log-message");
        attributes.getStyleClass().add("log-attributes");
        marks.getStyleClass().add("log-mark");
        marks.setManaged(false);
        flow.setManaged(false);
        getChildren().addAll(marks, flow);
        // Nothing else tells of it: the flow is not managed.
        message.fontProperty().subscribe((_, _) -> requestLayout());
    }

    void show(LogEntry entry, LogSearch sought, boolean wrap) {
        var words = entry.words();
        message.setText(legible(words.message()));
        attributes.setText(words.attributes().isEmpty() ? "" : " " + words.attributes());
        search = sought;
        wrapped = wrap;
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(wrapped ? width : -1);
    }

    @Override
    protected void layoutChildren() {
        var width = wrapped ? getWidth() : flow.prefWidth(-1) + 1;
        var height = flow.prefHeight(width);
        flow.resizeRelocate(0, wrapped ? 0 : Math.ceil((getHeight() - height) / 2), width, height);
        flow.layout();
        marks.getElements().clear();
        marks.relocate(flow.getLayoutX(), flow.getLayoutY());
        for (var start : search.in(message.getText() + attributes.getText())) {
            marks.getElements()
                    .addAll(flow.getRangeShape(start, start + search.text().length(), false));
        }
    }

    // The marks of EKS Anywhere are emoji, which the font of logs does not have; nor do most Linux machines.
    private static String legible(String text) {
        return text.replace('\u2705', '\u2713').replace('\u274c', '\u2715').replace("\uD83C\uDF89", "\u2713");
    }
}
