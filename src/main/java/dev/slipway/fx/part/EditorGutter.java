package dev.slipway.fx.part;

import java.util.Comparator;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.SideDecorator;

/// What stands before a line of an editor: its worst mark, its number, and a bar when it has changed.
final class EditorGutter implements SideDecorator {

    private static final double MARK = 12;
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final EditorColours colours;
    private Set<Integer> changed = Set.of();

    EditorGutter(EditorColours colours) {
        this.colours = colours;
    }

    /// The lines that differ from what is kept, from 1.
    void changed(Set<Integer> lines) {
        changed = lines;
    }

    @Override
    public double getPrefWidth(double width) {
        return 0;
    }

    @Override
    public Node getMeasurementNode(int index) {
        return getNode(9_998);
    }

    @Override
    public Node getNode(int index) {
        var line = index + 1;
        var number = new Label(Integer.toString(line));
        number.getStyleClass().add("yaml-line-number");
        var bar = new Region();
        bar.getStyleClass().add("editor-bar");
        bar.pseudoClassStateChanged(CHANGED, changed.contains(line));
        var gutter = new HBox(worst(line), number, bar);
        gutter.getStyleClass().add("editor-gutter");
        return gutter;
    }

    private Node worst(int line) {
        var holder = new HBox();
        holder.getStyleClass().add("editor-mark");
        colours.at(line).stream()
                .min(Comparator.comparing(mark -> mark.status() != Status.FAILED))
                .ifPresent(mark -> {
                    var icon = new StatusIcon(mark.status(), MARK);
                    Tooltip.install(icon, new Tooltip(mark.words()));
                    holder.getChildren().add(icon);
                });
        return holder;
    }
}
