package dev.slipway.fx.part;

import java.util.Optional;
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
    private static final double ICON = 13;
    private static final double LARGE_ICON = 15;

    private final BooleanProperty selected = new SimpleBooleanProperty();
    private final Label name = label("tile-name");
    private final Label fact = label("tile-fact");
    private final Label stress = label("tile-fact");
    private final ServerGlyph glyph = new ServerGlyph();
    private final StepBar bar = new StepBar();
    private final Flash flash = new Flash(this, getChildren());
    private Optional<Tile> shown = Optional.empty();

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

    /// What is shown already is not drawn anew.
    public void show(Tile tile) {
        var before = shown;
        shown = Optional.of(tile);
        if (before.equals(shown)) {
            return;
        }
        name.setText(tile.name());
        fact.setText(tile.fact());
        stress.setText(tile.stress());
        glyph.setLight(tile.light());
        bar.show(tile.phases());
        if (before.filter(was -> was.name().equals(tile.name())).isEmpty()) {
            bar.settle();
        }
        if (before.filter(was -> was.variant() == tile.variant()).isEmpty()) {
            arrange(tile.variant());
        }
        flash.show(tile.name(), tile.variant().status());
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

    private void arrange(Tile.Variant variant) {
        Styled.as(this, "tile-", variant.style());
        var words = variant == Tile.Variant.PROVISIONING ? progress() : box(name, new HBox(fact, stress));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(mark(variant), words);
        if (variant == Tile.Variant.MATCHED) {
            getChildren().add(new StatusIcon(Status.READY, ICON));
        }
    }

    private Node mark(Tile.Variant variant) {
        return switch (variant) {
            case NEAR_MATCH -> new StatusIcon(Status.WARNING, LARGE_ICON);
            case UNUSABLE -> new StatusIcon(Status.FAILED, LARGE_ICON);
            case PLAIN, MATCHED, SPARE, PROVISIONING -> glyph;
        };
    }

    private VBox progress() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
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
