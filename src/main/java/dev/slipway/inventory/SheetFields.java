package dev.slipway.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Values of a line by name, be it a column or a label.
public final class SheetFields {

    private SheetFields() {}

    /// The cell of the column with this name, else the value of the label; nothing when there is neither.
    public static String of(Sheet sheet, Line line, String name) {
        if (sheet.columns().contains(name)) {
            return sheet.cell(line, name);
        }
        return Label.read(sheet.cell(line, Column.LABELS)).labels().stream()
                .filter(label -> label.key().equals(name))
                .map(Label::value)
                .findFirst()
                .orElse("");
    }

    /// The labels a line gives its machine; of a key that is there twice the last value counts.
    public static Map<String, String> labels(Sheet sheet, Line line) {
        return Label.read(sheet.cell(line, Column.LABELS)).labels().stream()
                .collect(Collectors.toMap(Label::key, Label::value, (_, last) -> last));
    }

    /// The pairs of a line as they are written; what is no pair stands as it is.
    public static List<String> labels(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\|", -1)).map(Blanks::trim).toList();
    }

    /// The cell with one more pair; a label of the same key is replaced.
    public static String withLabel(String cell, String pair) {
        var key = pair.substring(0, Math.max(0, pair.indexOf('=') + 1));
        var rest = labels(cell).stream().filter(each -> key.isEmpty() || !each.startsWith(key));
        return Stream.concat(rest, Stream.of(pair)).collect(Collectors.joining("|"));
    }
}
