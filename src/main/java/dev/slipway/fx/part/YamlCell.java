package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A line of a document with its number, its mark and its colours.
final class YamlCell extends ListCell<YamlLine> {

    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Region wash = new Region();
    private final Label number = new Label();
    private final Region bar = new Region();
    private final YamlText text = new YamlText();
    private final Label was = new Label();
    private final HBox line = new HBox(number, bar, text, was);
    private final StackPane all = new StackPane(wash, line);
    private final YamlView view;

    YamlCell(YamlView view) {
        this.view = view;
        getStyleClass().add("yaml-cell");
        wash.getStyleClass().add("yaml-wash");
        number.getStyleClass().add("yaml-line-number");
        number.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("yaml-bar");
        was.getStyleClass().add("yaml-was");
        was.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("yaml-line");
    }

    @Override
    protected void updateItem(YamlLine item, boolean empty) {
        super.updateItem(item, empty);
        var there = !empty && item != null;
        pseudoClassStateChanged(ADDED, there && item.mark() == YamlLine.Mark.ADDED);
        pseudoClassStateChanged(CHANGED, there && item.mark() == YamlLine.Mark.CHANGED);
        wash.opacityProperty().unbind();
        if (!there) {
            setGraphic(null);
            return;
        }
        number.setText(Integer.toString(item.number()));
        text.show(item.text());
        was.setText(item.was().isEmpty() ? "" : Texts.of("yaml.was", item.was()));
        if (view.fresh(item)) {
            wash.opacityProperty().bind(Bindings.min(1, view.wash()));
        } else {
            wash.setOpacity(0);
        }
        setGraphic(all);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        all.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
