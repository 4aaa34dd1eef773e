package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A CSV as spreadsheets write it, taken apart: a byte order mark, semicolons, tabs and names like `IP Address` do not
/// matter. What its columns are is said by a `HeaderMapping`.
public final class ForeignCsv {

    private static final String MARK = "\uFEFF";

    private final Path file;
    private final List<CsvRecord> records;
    private final BmcPasswords passwords;

    private ForeignCsv(Path file, String text, BmcPasswords passwords) {
        this.file = file;
        this.records = CsvScanner.scan(text, separator(text));
        this.passwords = passwords;
    }

    public static ForeignCsv of(Path file, String text) {
        return of(file, text, BmcPasswords.none());
    }

    /// Reads a file, with the passwords that the workspace it lies in has for it.
    public static ForeignCsv read(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return of(file, text, PasswordFile.beside(file).read());
    }

    private static ForeignCsv of(Path file, String text, BmcPasswords passwords) {
        return new ForeignCsv(file, text.startsWith(MARK) ? text.substring(MARK.length()) : text, passwords);
    }

    /// Why its cells cannot be told apart, whatever its columns are.
    public Optional<Finding> damage() {
        return records.isEmpty()
                ? Optional.of(Finding.error("inventory.file.empty", new Place.InFile(file)))
                : damage(file, records).or(this::headless);
    }

    // A machine in the first line would make a name out of its password.
    private Optional<Finding> headless() {
        return records.getFirst().cells().stream().map(Blanks::trim).anyMatch(ForeignCsv::isAddress)
                ? Optional.of(Finding.error("inventory.header.none", new Place.InTable(file, 1, "")))
                : Optional.empty();
    }

    private static boolean isAddress(String cell) {
        return IpAddress.isFour(cell) || MacAddress.parse(cell).isPresent();
    }

    /// How its columns are understood by their names.
    public HeaderMapping suggested() {
        return HeaderMapping.of(
                records.isEmpty() ? List.of() : records.getFirst().cells());
    }

    /// Its cells under the columns they are said to be.
    public SheetReading read(HeaderMapping mapping) {
        return damage().or(() -> obstacle(mapping))
                .<SheetReading>map(SheetReading.Unreadable::new)
                .orElseGet(() -> new SheetReading.Sound(passwords.joined(sheet(
                        mapping.columns(),
                        records.stream()
                                .skip(1)
                                .map(record -> mapping.cells(record.cells()))
                                .toList()))));
    }

    /// A cell to know a column by. What may be a password is none: only addresses are shown of a column nobody has
    /// said anything of.
    public Optional<String> sample(int index, HeaderMapping mapping) {
        var column = mapping.parts().get(index).column();
        return records.stream()
                .skip(1)
                .flatMap(record -> record.cells().stream().skip(index).limit(1))
                .map(Blanks::trim)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell ->
                        column.map(known -> known != Column.BMC_PASSWORD).orElseGet(() -> isAddress(cell)));
    }

    /// Whether a cell of a row, counted from zero, has this text in the file.
    boolean wrote(int row, String cell) {
        return records.get(row + 1).cells().contains(cell);
    }

    int rows() {
        return Math.max(0, records.size() - 1);
    }

    /// The cells hold passwords.
    @Override
    public String toString() {
        return "file of " + records.size() + " records";
    }

    /// Quotes that do not end, and a row wider than the header.
    static Optional<Finding> damage(Path file, List<CsvRecord> records) {
        var width = records.getFirst().cells().size();
        var damaged = records.stream()
                .filter(record -> record.damage().isPresent())
                .findFirst()
                .map(record -> Finding.error("inventory.row.quotes", new Place.InTable(file, record.line(), "")));
        var wide = records.stream()
                .filter(record -> record.cells().size() > width)
                .findFirst()
                .map(record -> Finding.error(
                        "inventory.row.fields",
                        new Place.InTable(file, record.line(), ""),
                        record.cells().size(),
                        width));
        return Stream.of(damaged, wide).flatMap(Optional::stream).findFirst();
    }

    static Sheet sheet(List<String> columns, List<List<String>> rows) {
        return new Sheet(columns, List.of()).appended(Line.Standing.KEPT, rows);
    }

    private Optional<Finding> obstacle(HeaderMapping mapping) {
        var header = new Place.InTable(file, 1, "");
        return mapping.clash()
                .map(clash -> Finding.error(
                        "inventory.header.twice",
                        header,
                        String.join("”, “", clash.names()),
                        clash.column().header()))
                .or(() ->
                        mapping.parts().stream().anyMatch(part -> part.column().isPresent())
                                ? Optional.empty()
                                : Optional.of(Finding.error("inventory.header.none", header)));
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
