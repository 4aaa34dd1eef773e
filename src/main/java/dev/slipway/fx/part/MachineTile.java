package dev.slipway.fx.part;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A machine in a box: glyph, name, one fact, state.
public final class MachineTile extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double ICON = 14;
    private static final double LARGE_ICON = 15;

    private final BooleanProperty selected = new SimpleBooleanProperty();
    private final Label name = label("tile-name");
    private final Label fact = label("tile-fact");
    private final Label stress = label("tile-fact");

    public MachineTile() {
        getStyleClass().add("machine-tile");
        name.getStyleClass().add("strong");
        stress.getStyleClass().add("tile-stress");
        selected.subscribe(is -> pseudoClassStateChanged(SELECTED, is));
    }

    public MachineTile(Tile tile) {
        this();
        show(tile);
    }

    public void show(Tile tile) {
        Styled.as(this, "tile-", tile.variant().style());
        name.setText(tile.name());
        fact.setText(tile.fact());
        stress.setText(tile.stress());
        var words = tile.variant() == Tile.Variant.PROVISIONING ? progress(tile) : words();
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(mark(tile), words);
        if (tile.variant() == Tile.Variant.MATCHED) {
            getChildren().add(new StatusIcon(Status.READY, ICON));
        }
        setAccessibleText(tile.name() + ", " + tile.fact() + tile.stress());
    }

    public boolean isSelected() {
        return selected.get();
    }

    public void setSelected(boolean value) {
        selected.set(value);
    }

    public BooleanProperty selectedProperty() {
        return selected;
    }

    private static Node mark(Tile tile) {
        return switch (tile.variant()) {
            case NEAR_MATCH -> new StatusIcon(Status.WARNING, LARGE_ICON);
            case UNUSABLE -> new StatusIcon(Status.FAILED, LARGE_ICON);
            case PLAIN, MATCHED, SPARE, PROVISIONING -> new ServerGlyph(tile.light());
        };
    }

    private VBox words() {
        return box(name, new HBox(fact, stress));
    }

    private VBox progress(Tile tile) {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var bar = new StepBar();
        bar.show(tile.phases());
        return box(new HBox(name, filler, fact), bar);
    }

    private static VBox box(Node... lines) {
        var box = new VBox(lines);
        box.getStyleClass().add("tile-words");
        return box;
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
