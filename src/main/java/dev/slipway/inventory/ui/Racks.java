package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.LineFilter;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// The racks that lines stand in, as the heads of their groups; racks that a filter names together are one group.
final class Racks {

    private static final String LABEL = "rack";

    private final Map<Integer, String> racks = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    Racks(Sheet sheet, List<Line> lines, List<LineFilter> filters) {
        lines.forEach(line -> racks.put(line.key(), SheetFields.of(sheet, line, LABEL)));
        filters.stream()
                .map(filter -> filter.alternatives(LABEL))
                .filter(together -> together.size() > 1)
                .forEach(this::join);
    }

    String title(Line line) {
        return titles.computeIfAbsent(racks.getOrDefault(line.key(), ""), rack -> words(List.of(rack)));
    }

    private void join(List<String> together) {
        var joined = new TreeSet<>(racks.values())
                .stream()
                        .filter(rack -> together.contains(rack.toLowerCase(Locale.ROOT)))
                        .toList();
        joined.forEach(rack -> titles.put(rack, words(joined)));
    }

    private static String words(List<String> racks) {
        var names = new ArrayList<>(racks.stream().map(Racks::name).toList());
        var last = names.removeLast();
        if (names.isEmpty()) {
            return last.isEmpty() ? Texts.of("hardware.group.no-rack") : Texts.of("hardware.group.rack", last);
        }
        return Texts.of("hardware.group.racks", String.join(", ", names), last);
    }

    private static String name(String rack) {
        return rack.length() == 1 ? rack.toUpperCase(Locale.ROOT) : rack;
    }
}
