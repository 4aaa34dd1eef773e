package dev.slipway.inventory.ui;

import dev.slipway.inventory.Line;
import java.util.List;
import java.util.Optional;

/// What the cells of one table share.
record CellDesk(HardwareViewModel model, Refresh refresh, Arrivals arrivals) {

    static CellDesk of(HardwareViewModel model) {
        var refresh = new Refresh(model.table().revision(), model.background());
        return new CellDesk(model, refresh, new Arrivals());
    }

    Optional<Line> line(SheetRow row) {
        return model.table().line(row);
    }

    String text(Line line, String column) {
        return model.sheets().sheet().get().cell(line, column);
    }

    void edit(int key, String column, String text) {
        model.sheets().set(List.of(key), column, text);
    }
}
