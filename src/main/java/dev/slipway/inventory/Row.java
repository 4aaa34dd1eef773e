package dev.slipway.inventory;

import dev.slipway.finding.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One machine's cells, before anybody knows whether they make sense.
record Row(Path file, Header header, int line, List<String> cells) {

    /// Empty when the header lacks the column: there is nothing to judge then.
    Optional<String> cell(Column column) {
        var positions = header.positions(column);
        if (positions.isEmpty()) {
            return Optional.empty();
        }
        // Of a repeated column the right-most counts; name servers add up.
        return Optional.of(
                column == Column.NAMESERVERS
                        ? String.join("|", positions.stream().map(cells::get).toList())
                        : cells.get(positions.getLast()));
    }

    /// The cell's text, or nothing at all.
    String text(Column column) {
        return cell(column).orElse("");
    }

    /// The row with another text in a column; the column is added when the header lacks it.
    Row with(Column column, String text) {
        var changed = new ArrayList<>(cells);
        if (header.has(column)) {
            changed.set(header.positions(column).getLast(), text);
            return new Row(file, header, line, changed);
        }
        changed.add(text);
        return new Row(file, header.with(column), line, changed);
    }

    Place at(Column column) {
        return new Place.InTable(file, line, column.header());
    }

    boolean hasBmc() {
        return Column.BMC.stream().anyMatch(column -> !text(column).isEmpty());
    }

    /// The cells hold a password.
    @Override
    public String toString() {
        return "row of line " + line;
    }
}
