package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.Sheet;
import java.util.stream.Collectors;

/// What the sound lines of an import would do to the inventory, in words.
final class Arrivals {

    private Arrivals() {}

    static String words(Sheet sheet, Line line) {
        var name = sheet.cell(line, Column.HOSTNAME);
        return sheet.kept().stream()
                .filter(kept -> sheet.cell(kept, Column.HOSTNAME).equals(name))
                .findFirst()
                .map(kept -> difference(sheet, kept, line))
                .orElseGet(() -> Texts.of("hardware.cluster.ready"));
    }

    private static String difference(Sheet sheet, Line kept, Line arriving) {
        var changed = sheet.columns().stream()
                .filter(column -> !sheet.cell(kept, column).equals(sheet.cell(arriving, column)))
                .map(Reasons::field)
                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? Texts.of("hardware.cluster.same") : Texts.of("hardware.cluster.change", changed);
    }
}
