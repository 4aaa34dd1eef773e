package dev.slipway.inventory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How the lines of an import stand to the inventory. A machine the import does not name stays: to leave a row out
/// removes no machine.
public record Arrivals(List<Line> added, List<Change> changed, List<Line> same, List<Line> staying) {

    public Arrivals {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        same = List.copyOf(same);
        staying = List.copyOf(staying);
    }

    /// A line that takes the place of the machine with its host name, and the columns in which it differs.
    public record Change(Line line, List<String> columns) {

        public Change {
            columns = List.copyOf(columns);
        }
    }

    /// Compares the pending lines of a sheet with those that are kept.
    public static Arrivals of(Sheet sheet) {
        var kept = byName(sheet, sheet.kept());
        var changes = sheet.pending().stream()
                .flatMap(line -> Optional.ofNullable(kept.get(name(sheet, line))).stream()
                        .map(was -> new Change(line, differing(sheet, was, line))))
                .toList();
        var arriving = byName(sheet, sheet.pending());
        return new Arrivals(
                sheet.pending().stream()
                        .filter(line -> !kept.containsKey(name(sheet, line)))
                        .toList(),
                changes.stream().filter(change -> !change.columns().isEmpty()).toList(),
                changes.stream()
                        .filter(change -> change.columns().isEmpty())
                        .map(Change::line)
                        .toList(),
                sheet.kept().stream()
                        .filter(line -> !arriving.containsKey(name(sheet, line)))
                        .toList());
    }

    // A line without a name is no machine anybody could mean.
    private static Map<String, Line> byName(Sheet sheet, List<Line> lines) {
        return lines.stream()
                .filter(line -> !name(sheet, line).isEmpty())
                .collect(Collectors.toMap(line -> name(sheet, line), Function.identity(), (first, _) -> first));
    }

    private static List<String> differing(Sheet sheet, Line was, Line line) {
        return sheet.columns().stream()
                .distinct()
                .filter(column -> !sheet.cell(was, column).equals(sheet.cell(line, column)))
                .toList();
    }

    private static String name(Sheet sheet, Line line) {
        return sheet.cell(line, Column.HOSTNAME);
    }
}
