package dev.slipway.fx.part;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/// A row of machine tiles.
final class TileCell extends ListCell<List<Tile>> {

    private final HBox row = new HBox();

    TileCell() {
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
            nodes.add(new MachineTile());
        }
        nodes.remove(tiles.size(), nodes.size());
        for (var index = 0; index < tiles.size(); index++) {
            ((MachineTile) nodes.get(index)).show(tiles.get(index));
        }
        setGraphic(row);
    }
}
