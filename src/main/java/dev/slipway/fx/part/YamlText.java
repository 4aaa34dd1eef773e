package dev.slipway.fx.part;

import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The text of a line of YAML in its colours, with a part of it marked if need be.
final class YamlText extends Region {

    private final TextFlow flow = new TextFlow();
    private final Path mark = new Path();
    private Words words = Words.NONE;

    /// A part of a text.
    record Words(int from, int to) {

        static final Words NONE = new Words(0, 0);
    }

    YamlText() {
        getStyleClass().add("yaml-text");
        mark.getStyleClass().add("yaml-word");
        mark.setManaged(false);
        flow.setManaged(false);
        getChildren().addAll(mark, flow);
    }

    void show(String line) {
        show(line, Words.NONE);
    }

    void show(String line, Words marked) {
        words = marked;
        flow.getChildren().setAll(YamlToken.of(line).stream().map(this::text).toList());
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        var height = flow.prefHeight(-1);
        flow.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), flow.prefWidth(-1) + 1, height);
        flow.layout();
        mark.getElements().clear();
        mark.relocate(flow.getLayoutX(), flow.getLayoutY());
        if (words.to() > words.from()) {
            mark.getElements().addAll(flow.getRangeShape(words.from(), words.to(), false));
        }
    }

    private Text text(YamlToken token) {
        var text = new Text(token.text());
        text.getStyleClass().addAll("yaml-token", token.sort().style());
        // Nothing else tells of it: the flow is not managed.
        text.fontProperty().subscribe((_, _) -> requestLayout());
        return text;
    }
}
