package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Likeness;
import dev.slipway.finding.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of the text of a CSV: a sheet, or the reason why it is none.
public sealed interface SheetReading {

    /// A sheet with every cell of the text.
    record Sound(Sheet sheet) implements SheetReading {}

    /// A text whose cells cannot be told apart.
    record Unreadable(Finding finding) implements SheetReading {}

    /// Reads a text as EKS Anywhere's own files are written: with commas, under the names it knows.
    static SheetReading of(Path file, String text) {
        return read(file, unmarked(text), ',', false);
    }

    /// Reads a text as spreadsheets write it: a byte order mark, semicolons, tabs and names like `IP Address` do not
    /// matter.
    static SheetReading lenient(Path file, String text) {
        var plain = unmarked(text);
        return read(file, plain, separator(plain), true);
    }

    /// The names in the header of a text that `lenient` takes for others, and what it takes them for.
    static Map<String, String> meanings(String text) {
        var plain = unmarked(text);
        return CsvScanner.scan(plain, separator(plain)).stream()
                .limit(1)
                .flatMap(record -> record.cells().stream())
                .map(Blanks::trim)
                .filter(name -> !meant(name).equals(name))
                .collect(Collectors.toMap(
                        Function.identity(), SheetReading::meant, (first, _) -> first, LinkedHashMap::new));
    }

    private static SheetReading read(Path file, String text, char separator, boolean rename) {
        var records = CsvScanner.scan(text, separator);
        if (records.isEmpty()) {
            return new Unreadable(Finding.error("inventory.file.empty", new Place.InFile(file)));
        }
        var names = records.getFirst().cells();
        var columns = rename ? renamed(names) : names.stream().map(Blanks::trim).toList();
        return obstacle(file, records, columns)
                .<SheetReading>map(Unreadable::new)
                .orElseGet(() -> new Sound(sheet(columns, records)));
    }

    private static Optional<Finding> obstacle(Path file, List<CsvRecord> records, List<String> columns) {
        var damaged = records.stream()
                .filter(record -> record.damage().isPresent())
                .findFirst()
                .map(record -> Finding.error("inventory.row.quotes", new Place.InTable(file, record.line(), "")));
        var wide = records.stream()
                .filter(record -> record.cells().size() > columns.size())
                .findFirst()
                .map(record -> Finding.error(
                        "inventory.row.fields",
                        new Place.InTable(file, record.line(), ""),
                        record.cells().size(),
                        columns.size()));
        var nameless = Optional.of(columns)
                .filter(names ->
                        names.stream().allMatch(name -> Column.named(name).isEmpty()))
                .map(_ -> Finding.error("inventory.header.none", new Place.InTable(file, 1, "")));
        return Stream.of(nameless, damaged, wide).flatMap(Optional::stream).findFirst();
    }

    private static Sheet sheet(List<String> columns, List<CsvRecord> records) {
        var rows = records.stream()
                .skip(1)
                .map(record -> padded(record.cells(), columns.size()))
                .toList();
        return new Sheet(columns, List.of()).appended(Line.Standing.KEPT, rows);
    }

    private static List<String> padded(List<String> cells, int width) {
        var padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    private static List<String> renamed(List<String> names) {
        return names.stream().map(name -> meant(Blanks.trim(name))).toList();
    }

    private static String meant(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Column.named(plain)
                .map(Column::header)
                .or(() -> Likeness.nearest(name, Arrays.stream(Column.values()).map(Column::header)))
                .orElse(name);
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The character the first line has most of.
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate ->
                        first.chars().filter(letter -> letter == candidate).count()))
                .orElse(',');
    }
}
