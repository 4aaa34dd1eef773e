package dev.slipway.inventory;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A file whose machines wait in a sheet: `first` is the key of its first line there, `columns` are those the sheet
/// had before.
public record Imported(ForeignCsv file, int first, List<String> columns) {

    public Imported {
        columns = List.copyOf(columns);
    }

    /// A file that is about to be read into a sheet.
    public static Imported into(Sheet sheet, ForeignCsv file) {
        return new Imported(file, 1, sheet.columns()).behind(sheet);
    }

    /// The file as its lines will stand in a sheet that has none of them.
    public Imported behind(Sheet sheet) {
        var kept = sheet.kept().stream().mapToInt(Line::key).max().orElse(0);
        return new Imported(file, kept + 1, columns);
    }

    /// The sheet with the lines of the file as they were read last. What was corrected in them by hand, and so is
    /// nowhere in the file's row, stays; lines that were deleted stay so.
    public Sheet again(Sheet sheet, Sheet read) {
        if (sheet.pending().isEmpty()) {
            return sheet.importing(read);
        }
        var was = without(sheet);
        var more = read.columns().stream()
                .filter(column -> !was.columns().contains(column))
                .distinct()
                .toList();
        var wide = Stream.concat(was.columns().stream(), more.stream()).toList();
        return new Sheet(
                wide,
                IntStream.range(0, sheet.lines().size())
                        .mapToObj(index -> sheet.lines().get(index).pending()
                                ? again(sheet, sheet.lines().get(index), wide, read)
                                : widened(was.lines().get(index), more.size()))
                        .toList());
    }

    /// The sheet without the columns that only this file brought.
    public Sheet without(Sheet sheet) {
        var staying = IntStream.range(0, sheet.columns().size())
                .filter(index -> columns.contains(sheet.columns().get(index))
                        || sheet.kept().stream()
                                .anyMatch(line -> !line.cells().get(index).isEmpty()))
                .boxed()
                .toList();
        return new Sheet(
                staying.stream().map(sheet.columns()::get).toList(),
                sheet.lines().stream()
                        .map(line -> new Line(
                                line.key(),
                                line.standing(),
                                staying.stream().map(line.cells()::get).toList()))
                        .toList());
    }

    private Line again(Sheet sheet, Line line, List<String> wide, Sheet read) {
        var row = line.key() - first;
        var now = read.lines().get(row);
        return new Line(
                line.key(),
                line.standing(),
                wide.stream()
                        .map(column -> Optional.of(sheet.cell(line, column))
                                .filter(cell -> !cell.isEmpty() && !file.wrote(row, cell))
                                .orElseGet(() -> read.cell(now, column)))
                        .toList());
    }

    private static Line widened(Line line, int columns) {
        var cells =
                Stream.concat(line.cells().stream(), Stream.generate(() -> "").limit(columns));
        return new Line(line.key(), line.standing(), cells.toList());
    }
}
