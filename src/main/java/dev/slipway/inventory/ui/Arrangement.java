package dev.slipway.inventory.ui;

import dev.slipway.inventory.LineFilter;
import dev.slipway.inventory.Sheet;
import java.util.List;

/// How the rows of a sheet are wanted: what the filters leave over, in an order, in groups.
record Arrangement(Sheet sheet, List<LineFilter> filters, Order order, RowGroups groups) {

    Arrangement {
        filters = List.copyOf(filters);
    }

    Rows rows() {
        var left = sheet.lines().stream()
                .filter(line -> filters.stream().allMatch(filter -> filter.matches(sheet, line)))
                .toList();
        return groups.rows(this, order.of(sheet, left));
    }
}
