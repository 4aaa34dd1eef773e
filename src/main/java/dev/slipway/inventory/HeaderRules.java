package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must be true of the header.
final class HeaderRules {

    private HeaderRules() {}

    static Stream<Finding> of(Path file, CsvRecord record, Header header) {
        if (header.knowsNothing()) {
            return Stream.of(
                    Finding.error("inventory.header.none", at(file, record, "")).as(upstream(header)));
        }
        return Stream.of(missing(file, record, header), ignored(file, record, header), repeated(file, record, header))
                .flatMap(findings -> findings);
    }

    /// EKS Anywhere takes a byte order mark for a part of the first name, and so misses one column more.
    static Stream<Finding> mark(Path file, CsvRecord record, Header header) {
        var name = record.cells().getFirst();
        var finding = Finding.error("inventory.file.mark", at(file, record, name), name);
        return Column.named(name)
                .map(column -> column.required() ? finding.as(upstream(header, column)) : finding)
                .stream();
    }

    private static String upstream(Header header, Column... more) {
        return Arrays.stream(Column.values())
                .filter(column ->
                        header.missing().contains(column) || List.of(more).contains(column))
                .map(Column::header)
                .collect(Collectors.joining(", ", "missing required columns in csv: ", ""));
    }

    private static Stream<Finding> missing(Path file, CsvRecord record, Header header) {
        var upstream = upstream(header);
        return header.missing().stream()
                .map(column -> missing(file, record, header, column).as(upstream));
    }

    private static Finding missing(Path file, CsvRecord record, Header header, Column column) {
        var place = at(file, record, column.header());
        return header.slip(column)
                .map(written -> Finding.error("inventory.column.slip", place, column.header(), written))
                .orElseGet(() -> Finding.error("inventory.column.missing", place, column.header()));
    }

    // EKS Anywhere passes over names it does not know, and a BMC is gone without a word.
    private static Stream<Finding> ignored(Path file, CsvRecord record, Header header) {
        return Arrays.stream(Column.values())
                .filter(column -> !column.required() && !header.has(column))
                .flatMap(column -> header.slip(column).stream()
                        .map(written -> Finding.warning(
                                "inventory.column.ignored", at(file, record, written), written, column.header())));
    }

    private static Stream<Finding> repeated(Path file, CsvRecord record, Header header) {
        return header.repeated().stream()
                .map(column ->
                        Finding.warning("inventory.column.twice", at(file, record, column.header()), column.header()));
    }

    private static Place at(Path file, CsvRecord record, String column) {
        return new Place.InTable(file, record.line(), column);
    }
}
