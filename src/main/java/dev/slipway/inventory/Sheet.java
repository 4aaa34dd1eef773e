package dev.slipway.inventory;

import dev.slipway.bmc.Credentials;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An inventory as it is being edited: its columns, also the ones nobody reads, and its lines, sound or not.
///
/// A sheet never changes; an edit makes another one. Lines of an import stand behind those that are kept.
public record Sheet(List<String> columns, List<Line> lines) {

    private static final String HIDDEN = "\u2022\u2022\u2022\u2022";
    private static final List<Column> ORDER = List.of(
            Column.HOSTNAME,
            Column.BMC_IP,
            Column.BMC_USERNAME,
            Column.BMC_PASSWORD,
            Column.MAC,
            Column.IP_ADDRESS,
            Column.NETMASK,
            Column.GATEWAY,
            Column.NAMESERVERS,
            Column.LABELS,
            Column.DISK,
            Column.VLAN_ID);

    public Sheet {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// No machines, and all the columns EKS Anywhere knows.
    public static Sheet empty() {
        return new Sheet(ORDER.stream().map(Column::header).toList(), List.of());
    }

    public List<Line> kept() {
        return lines.stream().filter(line -> !line.pending()).toList();
    }

    public List<Line> pending() {
        return lines.stream().filter(Line::pending).toList();
    }

    public Optional<Line> find(int key) {
        return lines.stream().filter(line -> line.key() == key).findFirst();
    }

    public Map<Integer, Line> byKey() {
        return lines.stream().collect(Collectors.toMap(Line::key, Function.identity()));
    }

    /// The text of a cell; empty also when there is no such column.
    public String cell(Line line, String column) {
        // Of a repeated column EKS Anywhere reads the right-most.
        var index = columns.lastIndexOf(column);
        return index < 0 ? "" : line.cells().get(index);
    }

    public String cell(Line line, Column column) {
        return cell(line, column.header());
    }

    /// How to reach the BMC of a line; empty without an address.
    public Optional<Machine.Bmc> bmc(Line line) {
        var login = new Credentials(cell(line, Column.BMC_USERNAME), cell(line, Column.BMC_PASSWORD));
        return Optional.of(cell(line, Column.BMC_IP))
                .filter(address -> !address.isBlank())
                .map(address -> new Machine.Bmc(address, login));
    }

    /// The kept lines as the lines of a CSV, with the passwords hidden.
    public List<String> csv() {
        var hidden = withPasswords(password -> password.isEmpty() ? "" : HIDDEN);
        return SheetText.of(hidden, hidden.kept()).text().lines().toList();
    }

    public Sheet withoutPasswords() {
        return withPasswords(_ -> "");
    }

    private Sheet withPasswords(UnaryOperator<String> change) {
        return with(lines.stream().map(Line::key).toList(), Column.BMC_PASSWORD.header(), change);
    }

    /// One text in a column of many lines. The column is added when the sheet lacks it.
    public Sheet with(Collection<Integer> keys, String column, String text) {
        return with(keys, column, _ -> text);
    }

    /// Another text in a column of many lines, each made from the one before.
    public Sheet with(Collection<Integer> keys, String column, UnaryOperator<String> change) {
        var wide = columns.contains(column) ? this : widened(List.of(column));
        var index = wide.columns.lastIndexOf(column);
        var chosen = Set.copyOf(keys);
        return wide.mapped(line -> chosen.contains(line.key())
                ? line.with(index, change.apply(line.cells().get(index)))
                : line);
    }

    /// A new line with nothing in it, the last of those that are kept.
    public Sheet withNewLine() {
        return appended(Line.Standing.KEPT, List.of(blanks()));
    }

    public Sheet without(Collection<Integer> keys) {
        var gone = Set.copyOf(keys);
        return new Sheet(
                columns,
                lines.stream().filter(line -> !gone.contains(line.key())).toList());
    }

    /// A block of cells, put over the given lines and columns; what is below the last line makes new ones.
    public Sheet pasted(List<Integer> keys, List<String> names, List<List<String>> block) {
        var first = nextKey();
        var missing = Math.max(0, block.size() - keys.size());
        var target = appended(Line.Standing.KEPT, Collections.nCopies(missing, blanks()));
        var rows = new HashMap<Integer, List<String>>();
        for (var row = 0; row < block.size(); row++) {
            rows.put(row < keys.size() ? keys.get(row) : first + row - keys.size(), block.get(row));
        }
        var places = names.stream().map(columns::lastIndexOf).toList();
        return target.mapped(line -> Optional.ofNullable(rows.get(line.key()))
                .map(cells -> line.with(places, cells))
                .orElse(line));
    }

    /// The lines of another sheet behind this one's, waiting to be added. Columns it alone has are added; a password it
    /// leaves out is the one that is known of its BMC.
    public Sheet importing(Sheet imported) {
        var other = BmcPasswords.agreed(this).joined(imported);
        var wide = widened(other.columns.stream()
                .filter(column -> !columns.contains(column))
                .toList());
        var rows = other.lines.stream()
                .map(line -> wide.columns.stream()
                        .map(column -> other.cell(line, column))
                        .toList())
                .toList();
        return wide.withoutImport().appended(Line.Standing.PENDING, rows);
    }

    public Sheet withoutImport() {
        return new Sheet(columns, kept());
    }

    /// Keeps the given lines of the import. One with the host name of a machine that is there takes its place.
    public Sheet accepting(Collection<Integer> keys) {
        return new Acceptance(this, keys).sheet();
    }

    /// The cells hold passwords.
    @Override
    public String toString() {
        return "sheet of " + lines.size() + " lines";
    }

    Sheet appended(Line.Standing standing, List<List<String>> rows) {
        var all = new ArrayList<>(kept());
        var rest = new ArrayList<>(pending());
        var key = nextKey();
        for (var cells : rows) {
            (standing == Line.Standing.KEPT ? all : rest).add(new Line(key++, standing, cells));
        }
        all.addAll(rest);
        return new Sheet(columns, all);
    }

    private List<String> blanks() {
        return columns.stream().map(_ -> "").toList();
    }

    private int nextKey() {
        return lines.stream().mapToInt(Line::key).max().orElse(0) + 1;
    }

    private Sheet widened(List<String> more) {
        var wide = Stream.concat(columns.stream(), more.stream()).toList();
        var blanks = more.stream().map(_ -> "").toList();
        return new Sheet(wide, lines)
                .mapped(line -> new Line(
                        line.key(),
                        line.standing(),
                        Stream.concat(line.cells().stream(), blanks.stream()).toList()));
    }

    private Sheet mapped(UnaryOperator<Line> change) {
        return new Sheet(columns, lines.stream().map(change).toList());
    }
}
