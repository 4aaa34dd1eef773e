package dev.slipway.inventory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// A block of chosen cells, and what a spreadsheet does with one. Passwords are never copied.
public record CellBlock(Sheet sheet, List<Integer> keys, List<String> columns) {

    public CellBlock {
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
    }

    /// The texts of the first line in all the others.
    public Sheet filledDown() {
        return each(texts -> texts.stream().map(_ -> texts.getFirst()).toList());
    }

    /// The texts counted on from the first line.
    public Sheet counted() {
        return each(Series::of);
    }

    public Sheet cleared() {
        return each(texts -> texts.stream().map(_ -> "").toList());
    }

    /// Without the texts that `copied` has.
    public Sheet cut() {
        return new CellBlock(sheet, keys, open()).cleared();
    }

    /// As spreadsheets put it on the clipboard.
    public String copied() {
        var lines = sheet.byKey();
        return Clipping.write(keys.stream()
                .map(key ->
                        open().stream().map(column -> text(lines, key, column)).toList())
                .toList());
    }

    private List<String> open() {
        return columns.stream()
                .filter(column -> !column.equals(Column.BMC_PASSWORD.header()))
                .toList();
    }

    private Sheet each(UnaryOperator<List<String>> change) {
        if (keys.isEmpty()) {
            return sheet;
        }
        var lines = sheet.byKey();
        var changed = sheet;
        for (var column : columns) {
            var texts = keys.stream().map(key -> text(lines, key, column)).toList();
            var block = change.apply(texts).stream().map(List::of).toList();
            changed = changed.pasted(keys, List.of(column), block);
        }
        return changed;
    }

    private String text(Map<Integer, Line> lines, int key, String column) {
        return sheet.cell(Objects.requireNonNull(lines.get(key)), column);
    }

    /// The cells may hold passwords.
    @Override
    public String toString() {
        return "block of " + keys.size() + " lines";
    }
}
