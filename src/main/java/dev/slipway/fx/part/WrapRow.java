package dev.slipway.fx.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A row that goes on in another line where room is short, as with large text.
///
/// While everything fits it looks like an `HBox`. A child needs its minimal width when it has one of its own, else its
/// preferred one; what grows in an `HBox` grows in its line. Lines stand `-slip-line-gap` apart, or as far as what is
/// in
/// them.
public final class WrapRow extends HBox {

    private static final StyleablePropertyFactory<WrapRow> STYLES =
            new StyleablePropertyFactory<>(HBox.getClassCssMetaData());

    private static final double AS_SPACING = -1;

    private final StyleableProperty<Number> lineGap =
            STYLES.createStyleableNumberProperty(this, "lineGap", "-slip-line-gap", row -> row.lineGap, AS_SPACING);

    public WrapRow() {
        ((ObservableValue<?>) lineGap).subscribe(this::requestLayout);
    }

    public WrapRow(Node... nodes) {
        this();
        getChildren().setAll(nodes);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return edges()
                + getManagedChildren().stream()
                        .mapToDouble(child -> child.minWidth(-1))
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 ? getWidth() : width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = (width < 0 ? computePrefWidth(-1) : width) - edges();
        var lines = lines(room);
        var heights = lines.stream().mapToDouble(line -> height(line, room)).sum();
        var inside = heights + lineGap() * Math.max(0, lines.size() - 1);
        return getInsets().getTop() + inside + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - edges();
        var lines = lines(room);
        var y = getInsets().getTop();
        for (var line : lines) {
            var whole = getHeight() - getInsets().getTop() - getInsets().getBottom();
            var height = lines.size() == 1 ? whole : height(line, room);
            place(line, y, room, height);
            y += height + lineGap();
        }
    }

    private void place(List<Node> line, double y, double room, double height) {
        var widths = widths(line, room);
        var x = getInsets().getLeft();
        for (var index = 0; index < line.size(); index++) {
            var child = line.get(index);
            var across = getAlignment().getHpos();
            layoutInArea(
                    child,
                    x,
                    y,
                    widths[index],
                    height,
                    0,
                    null,
                    true,
                    isFillHeight(),
                    across,
                    getAlignment().getVpos());
            x += widths[index] + getSpacing();
        }
    }

    private List<List<Node>> lines(double room) {
        var lines = new ArrayList<List<Node>>();
        var line = new ArrayList<Node>();
        for (Node child : getManagedChildren()) {
            line.add(child);
            if (line.size() > 1 && needed(line) > room + 0.5) {
                line.removeLast();
                lines.add(List.copyOf(line));
                line.clear();
                line.add(child);
            }
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    private double needed(List<Node> line) {
        return line.stream().mapToDouble(WrapRow::needed).sum() + gaps(line);
    }

    private static double needed(Node child) {
        var own = child instanceof Region region && region.getMinWidth() >= 0;
        return own ? snap(child.minWidth(-1)) : preferred(child);
    }

    private static double preferred(Node child) {
        return snap(Math.max(child.minWidth(-1), child.prefWidth(-1)));
    }

    private double height(List<Node> line, double room) {
        var widths = widths(line, room);
        var most = 0.0;
        for (var index = 0; index < line.size(); index++) {
            var child = line.get(index);
            var biased = child.getContentBias() == Orientation.HORIZONTAL;
            var width = biased ? widths[index] : -1;
            most = Math.max(most, Math.max(child.minHeight(width), child.prefHeight(width)));
        }
        return snap(most);
    }

    /// Everyone gets what is needed, then what is preferred; then those that grow share the rest.
    private double[] widths(List<Node> line, double room) {
        var widths = line.stream()
                .mapToDouble(child -> Math.min(room, needed(child)))
                .toArray();
        var rest = room - gaps(line) - Arrays.stream(widths).sum();
        for (var index = 0; index < widths.length; index++) {
            var more = Math.min(Math.max(0, rest), preferred(line.get(index)) - widths[index]);
            widths[index] += Math.max(0, more);
            rest -= Math.max(0, more);
        }
        var growing = growing(line);
        for (var index = 0; index < widths.length; index++) {
            if (growing.contains(line.get(index))) {
                widths[index] += Math.max(0, rest) / growing.size();
            }
        }
        return widths;
    }

    private static List<Node> growing(List<Node> line) {
        var always = line.stream()
                .filter(child -> getHgrow(child) == Priority.ALWAYS)
                .toList();
        return always.isEmpty()
                ? line.stream()
                        .filter(child -> getHgrow(child) == Priority.SOMETIMES)
                        .toList()
                : always;
    }

    private double gaps(List<Node> line) {
        return getSpacing() * Math.max(0, line.size() - 1);
    }

    private double lineGap() {
        var gap = lineGap.getValue().doubleValue();
        return gap < 0 ? getSpacing() : gap;
    }

    private double edges() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private static double snap(double size) {
        return Math.ceil(size);
    }
}
