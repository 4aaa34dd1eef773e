package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// Puts lines together in groups, each under a head; an import is a group of its own, and the first.
record RowGroups(Sheet sheet, Grouping grouping, Set<String> closed, Function<Line, String> clusters) {

    private static final String IMPORT = "import";

    List<SheetRow> rows(String importName, List<Line> lines) {
        var result = new ArrayList<SheetRow>();
        var pending = sheet.pending().size();
        if (pending > 0) {
            group(
                    result,
                    new SheetRow.Head(
                            IMPORT,
                            Texts.of("hardware.group.import", importName),
                            Texts.of("hardware.group.unsaved", pending),
                            closed.contains(IMPORT)),
                    lines.stream().filter(Line::pending).toList());
        }
        var kept = lines.stream().filter(line -> !line.pending()).toList();
        if (grouping == Grouping.NONE) {
            kept.forEach(line -> result.add(new SheetRow.Item(line.key())));
            return result;
        }
        var groups = new LinkedHashMap<String, List<Line>>();
        kept.forEach(line ->
                groups.computeIfAbsent(groupOf(line), _ -> new ArrayList<>()).add(line));
        groups.forEach((name, members) -> group(result, head(name, members.size()), members));
        return result;
    }

    private SheetRow.Head head(String name, int size) {
        var key = "group " + name;
        return new SheetRow.Head(key, title(name), Texts.of("hardware.group.count", size), closed.contains(key));
    }

    private static void group(List<SheetRow> into, SheetRow.Head head, List<Line> members) {
        into.add(head);
        if (!head.closed()) {
            members.forEach(line -> into.add(new SheetRow.Item(line.key())));
        }
    }

    private String groupOf(Line line) {
        return switch (grouping) {
            case RACK -> SheetFields.of(sheet, line, "rack");
            case LABEL ->
                SheetFields.labels(sheet.cell(line, Column.LABELS)).stream()
                        .findFirst()
                        .orElse("");
            case CLUSTER -> clusters.apply(line);
            case NONE -> "";
        };
    }

    private String title(String name) {
        return switch (grouping) {
            case RACK ->
                name.isEmpty() ? Texts.of("hardware.group.no-rack") : Texts.of("hardware.group.rack", rack(name));
            case LABEL -> name.isEmpty() ? Texts.of("hardware.group.no-label") : name;
            case CLUSTER, NONE -> name;
        };
    }

    private static String rack(String name) {
        return name.length() == 1 ? name.toUpperCase(Locale.ROOT) : name;
    }
}
