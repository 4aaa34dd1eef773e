package dev.slipway.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Cells as spreadsheets put them on the clipboard: tabs between columns, one line a row.
public final class Clipping {

    private Clipping() {}

    public static List<List<String>> read(String text) {
        return CsvScanner.scan(text.indexOf('"') < 0 ? text : quoted(text), '\t').stream()
                .map(CsvRecord::cells)
                .toList();
    }

    public static String write(List<List<String>> block) {
        return block.stream()
                .map(row -> row.stream().map(Clipping::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(String text) {
        return text.chars().anyMatch(letter -> letter == '\t' || letter == '\n')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    // A quote inside a cell means nothing to a spreadsheet; one at its beginning does.
    private static String quoted(String text) {
        return text.lines()
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(cell -> cell.startsWith("\"") || cell.indexOf('"') < 0
                                ? cell
                                : '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
