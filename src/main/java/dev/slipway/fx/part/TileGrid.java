package dev.slipway.fx.part;

import dev.slipway.fx.RowList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Machine tiles in as many columns as there is room for. Only those in sight exist, and only those that change are
/// drawn anew.
public final class TileGrid extends Region {

    private final RowList<List<Tile>> rows = new RowList<>();
    private final ListView<List<Tile>> list = new ListView<>(rows);
    private final MachineTile tile = new MachineTile();
    private final HBox row = new HBox(tile);
    private final StringProperty selected = new SimpleStringProperty("");
    private Consumer<String> opened = _ -> {};
    private List<Tile> tiles = List.of();
    private int columns = 1;

    public TileGrid() {
        getStyleClass().add("tile-rows");
        list.getStyleClass().add("plain");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new TileCell(selected, name -> opened.accept(name)));
        // Never seen: a row of one, to measure by.
        row.getStyleClass().add("tile-row");
        row.setVisible(false);
        getChildren().addAll(row, list);
    }

    public void show(List<Tile> now) {
        tiles = List.copyOf(now);
        arrange();
    }

    /// `action` is told the name of a tile that was clicked, or on which Enter was pressed.
    public void onOpen(Consumer<String> action) {
        opened = action;
    }

    /// The name of the tile that is selected; empty for none.
    public StringProperty selectedProperty() {
        return selected;
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - row.prefWidth(-1);
        var fitting = 1 + (int) Math.max(0, room / (tile.prefWidth(-1) + row.getSpacing()));
        if (fitting != columns) {
            columns = fitting;
            arrange();
        }
        list.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return list.getPadding().getTop() + rows.size() * list.getFixedCellSize();
    }

    private void arrange() {
        var fresh = new ArrayList<List<Tile>>();
        for (var from = 0; from < tiles.size(); from += columns) {
            fresh.add(tiles.subList(from, Math.min(tiles.size(), from + columns)));
        }
        if (fresh.size() != rows.size()) {
            requestLayout();
        }
        rows.update(fresh);
    }
}
