package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What became of the text of a CSV: a sheet, or the reason why it is none.
public sealed interface SheetReading {

    /// A sheet with every cell of the text.
    record Sound(Sheet sheet) implements SheetReading {}

    /// A text whose cells cannot be told apart, or whose columns are not known.
    record Unreadable(Finding finding) implements SheetReading {}

    /// Reads a text as EKS Anywhere's own files are written: with commas, under the names it knows.
    static SheetReading of(Path file, String text) {
        var records = CsvScanner.scan(text.startsWith("\uFEFF") ? text.substring(1) : text, ',');
        if (records.isEmpty()) {
            return new Unreadable(Finding.error("inventory.file.empty", new Place.InFile(file)));
        }
        var columns = records.getFirst().cells().stream().map(Blanks::trim).toList();
        return nameless(file, columns)
                .or(() -> ForeignCsv.damage(file, records))
                .<SheetReading>map(Unreadable::new)
                .orElseGet(() -> new Sound(ForeignCsv.sheet(
                        columns,
                        records.stream()
                                .skip(1)
                                .map(record -> padded(record.cells(), columns.size()))
                                .toList())));
    }

    /// Reads a text as spreadsheets write it, with its columns understood by their names.
    static SheetReading lenient(Path file, String text) {
        var foreign = ForeignCsv.of(file, text);
        return foreign.read(foreign.suggested());
    }

    private static Optional<Finding> nameless(Path file, List<String> columns) {
        return columns.stream().anyMatch(name -> Column.named(name).isPresent())
                ? Optional.empty()
                : Optional.of(Finding.error("inventory.header.none", new Place.InTable(file, 1, "")));
    }

    private static List<String> padded(List<String> cells, int width) {
        var padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }
}
