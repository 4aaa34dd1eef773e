package dev.slipway.fx.part;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/// A row of machine tiles, each of which opens what it stands for.
final class TileCell extends ListCell<List<Tile>> {

    private final HBox row = new HBox();
    private final StringProperty selected;
    private final Consumer<String> opened;

    TileCell(StringProperty selected, Consumer<String> opened) {
        this.selected = selected;
        this.opened = opened;
        getStyleClass().add("bare-cell");
        // As wide as the list, however many there are.
        setPrefWidth(0);
        row.getStyleClass().add("tile-row");
    }

    @Override
    protected void updateItem(List<Tile> tiles, boolean empty) {
        super.updateItem(tiles, empty);
        if (empty || tiles == null) {
            setGraphic(null);
            return;
        }
        var nodes = row.getChildren();
        while (nodes.size() < tiles.size()) {
            nodes.add(tile(nodes.size()));
        }
        nodes.remove(tiles.size(), nodes.size());
        for (var index = 0; index < tiles.size(); index++) {
            var tile = (MachineTile) nodes.get(index);
            tile.show(tiles.get(index));
            tile.selectedProperty().unbind();
            tile.selectedProperty().bind(selected.isEqualTo(tiles.get(index).name()));
        }
        setGraphic(row);
    }

    private MachineTile tile(int place) {
        var tile = new MachineTile();
        tile.setAccessibleRole(AccessibleRole.BUTTON);
        tile.setFocusTraversable(true);
        tile.setOnMouseClicked(_ -> {
            tile.requestFocus();
            open(place);
        });
        tile.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(place);
                key.consume();
            }
        });
        return tile;
    }

    private void open(int place) {
        opened.accept(getItem().get(place).name());
    }
}
