package dev.slipway.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lines of a sheet as the text of a CSV. `keys` says which line of the sheet a line of the text begins.
///
/// It holds passwords: `toString` does not show it.
record SheetText(String text, Map<Integer, Integer> keys) {

    static SheetText of(Sheet sheet, List<Line> lines) {
        var text = new StringBuilder();
        var keys = new HashMap<Integer, Integer>();
        var row = 1;
        row += write(text, sheet.columns());
        for (var line : lines) {
            keys.put(row, line.key());
            row += write(text, line.cells());
        }
        return new SheetText(text.toString(), keys);
    }

    @Override
    public String toString() {
        return "text of " + keys.size() + " lines";
    }

    /// Returns how many lines of text were written.
    private static int write(StringBuilder text, List<String> cells) {
        for (var index = 0; index < cells.size(); index++) {
            text.append(index == 0 ? "" : ",").append(quoted(cells.get(index), cells.size() == 1));
        }
        text.append('\n');
        return 1
                + (int) cells.stream()
                        .flatMapToInt(String::chars)
                        .filter(letter -> letter == '\n')
                        .count();
    }

    // A line without a letter would not be a record at all.
    private static String quoted(String cell, boolean alone) {
        var needed = (alone && cell.isEmpty()) || cell.chars().anyMatch(letter -> ",\"\n\r".indexOf(letter) >= 0);
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
