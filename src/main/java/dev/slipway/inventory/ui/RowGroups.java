package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.SheetFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts lines together in groups, each under a head; an import is a group of its own, and the first.
record RowGroups(Grouping grouping, Map<String, Belonging> owners, String importName, Set<String> closed) {

    private static final String IMPORT = "import";

    RowGroups {
        closed = Set.copyOf(closed);
    }

    /// The rows of an arrangement's `lines`, which are in their order.
    Rows rows(Arrangement of, List<Line> lines) {
        var groups = new LinkedHashMap<Optional<SheetRow.Head>, List<Line>>();
        var pending = lines.stream().filter(Line::pending).toList();
        var kept = lines.stream().filter(line -> !line.pending()).toList();
        var waiting = of.sheet().pending().size();
        if (waiting > 0) {
            var title = Texts.of("hardware.group.import", importName);
            groups.put(Optional.of(head(IMPORT, title, Texts.of("hardware.group.unsaved", waiting))), pending);
        }
        if (grouping == Grouping.NONE) {
            groups.put(Optional.empty(), kept);
        } else {
            kept.stream()
                    .collect(Collectors.groupingBy(titles(of, kept), LinkedHashMap::new, Collectors.toList()))
                    .forEach((title, members) -> groups.put(Optional.of(head(title, members)), members));
        }
        return rows(groups);
    }

    private static Rows rows(Map<Optional<SheetRow.Head>, List<Line>> groups) {
        var all = new ArrayList<SheetRow>();
        var shown = new ArrayList<Integer>();
        var matching = new ArrayList<Integer>();
        groups.forEach((head, members) -> {
            head.ifPresent(all::add);
            var keys = members.stream().map(Line::key).toList();
            matching.addAll(keys);
            if (head.filter(SheetRow.Head::closed).isEmpty()) {
                shown.addAll(keys);
                keys.forEach(key -> all.add(new SheetRow.Item(key)));
            }
        });
        return new Rows(all, shown, matching);
    }

    private SheetRow.Head head(String title, List<Line> members) {
        return head("group " + title, title, Texts.of("hardware.group.count", members.size()));
    }

    private SheetRow.Head head(String key, String title, String detail) {
        return new SheetRow.Head(key, title, detail, closed.contains(key));
    }

    private Function<Line, String> titles(Arrangement of, List<Line> lines) {
        return switch (grouping) {
            case RACK -> new Racks(of.sheet(), lines, of.filters())::title;
            case LABEL -> line -> label(of.sheet().cell(line, Column.LABELS));
            case CLUSTER -> line -> Belonging.in(owners, of.sheet(), line).words();
            case NONE -> _ -> "";
        };
    }

    private static String label(String cell) {
        return SheetFields.labels(cell).stream().findFirst().orElseGet(() -> Texts.of("hardware.group.no-label"));
    }
}
