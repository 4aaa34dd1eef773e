package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.Sheet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the sound lines of an import would do to the inventory, in words.
final class Arrivals {

    private Sheet sheet = Sheet.empty();
    private Map<String, Line> kept = Map.of();

    String words(Sheet now, Line line) {
        look(now);
        return Optional.ofNullable(kept.get(now.cell(line, Column.HOSTNAME)))
                .map(there -> difference(now, there, line))
                .orElseGet(() -> Texts.of("hardware.cluster.ready"));
    }

    /// Who is there already is looked up once for each sheet.
    private void look(Sheet now) {
        if (!now.equals(sheet)) {
            sheet = now;
            kept = now.kept().stream()
                    .collect(Collectors.toMap(
                            line -> now.cell(line, Column.HOSTNAME), Function.identity(), (first, _) -> first));
        }
    }

    private static String difference(Sheet sheet, Line kept, Line arriving) {
        var changed = sheet.columns().stream()
                .filter(column -> !sheet.cell(kept, column).equals(sheet.cell(arriving, column)))
                .map(Reasons::field)
                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? Texts.of("hardware.cluster.same") : Texts.of("hardware.cluster.change", changed);
    }
}
