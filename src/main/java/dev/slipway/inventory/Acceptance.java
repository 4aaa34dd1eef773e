package dev.slipway.inventory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Some lines of an import becoming lines of the inventory.
final class Acceptance {

    private final Sheet before;
    private final Set<Integer> chosen;

    Acceptance(Sheet before, Collection<Integer> keys) {
        this.before = before;
        this.chosen = Set.copyOf(keys);
    }

    Sheet sheet() {
        var arriving = new LinkedHashMap<String, Line>();
        var staying = new ArrayList<Line>();
        before.pending().forEach(line -> {
            if (chosen.contains(line.key())) {
                arriving.put(name(line), line.as(Line.Standing.KEPT));
            } else {
                staying.add(line);
            }
        });
        var lines = new ArrayList<>(replaced(arriving));
        lines.addAll(arriving.values());
        lines.addAll(staying);
        return new Sheet(before.columns(), lines);
    }

    /// The lines that are there; what takes the place of one is no longer arriving.
    private List<Line> replaced(Map<String, Line> arriving) {
        return before.kept().stream()
                .map(line -> Optional.ofNullable(arriving.remove(name(line)))
                        .map(change -> new Line(line.key(), line.standing(), change.cells()))
                        .orElse(line))
                .toList();
    }

    private String name(Line line) {
        return before.cell(line, Column.HOSTNAME);
    }
}
