package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What no two machines may share. Fed row by row; names the row that had the value first.
///
/// EKS Anywhere: pkg/providers/tinkerbell/hardware/validator.go, Unique….
final class Uniqueness {

    private final Map<Column, Map<String, Row>> seen = new EnumMap<>(Column.class);
    private final Map<String, Row> macs = new HashMap<>();

    Stream<Finding> of(Row row) {
        return Stream.of(
                        repeated(row, Column.IP_ADDRESS, row.text(Column.IP_ADDRESS)),
                        // Before the row's own BMC is known, so that a row is not held against itself twice.
                        crossed(row, Column.IP_ADDRESS, Column.BMC_IP),
                        mac(row),
                        repeated(row, Column.HOSTNAME, row.text(Column.HOSTNAME)),
                        repeated(row, Column.BMC_IP, row.text(Column.BMC_IP)),
                        crossed(row, Column.BMC_IP, Column.IP_ADDRESS))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> repeated(Row row, Column column, String value) {
        return first(row, column, value)
                .map(first -> Finding.error(
                                "inventory.duplicate",
                                row.at(column),
                                value,
                                first.text(Column.HOSTNAME),
                                first.line(),
                                column.header())
                        // Of a BMC's address EKS Anywhere says the same as of a machine's.
                        .as("duplicate " + (column == Column.BMC_IP ? Column.IP_ADDRESS : column).field() + ": "
                                + value));
    }

    private Optional<Row> first(Row row, Column column, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        seen.computeIfAbsent(column, _ -> new HashMap<>()).putIfAbsent(value, row));
    }

    // EKS Anywhere compares the text, and so misses aa-bb-… as another way to write aa:bb:….
    private Optional<Finding> mac(Row row) {
        var text = row.text(Column.MAC).toLowerCase(Locale.ROOT);
        var first = MacAddress.parse(text).flatMap(mac -> Optional.ofNullable(macs.putIfAbsent(mac.canonical(), row)));
        return repeated(row, Column.MAC, text)
                .or(() -> first.map(other -> Finding.warning(
                        "inventory.mac.same",
                        row.at(Column.MAC),
                        text,
                        other.text(Column.HOSTNAME),
                        other.line(),
                        other.text(Column.MAC))));
    }

    private Optional<Finding> crossed(Row row, Column column, Column otherColumn) {
        var value = row.text(column);
        return Optional.ofNullable(seen.getOrDefault(otherColumn, Map.of()).get(value))
                .map(other -> Finding.warning(
                        "inventory.address.both",
                        row.at(column),
                        value,
                        other.text(Column.HOSTNAME),
                        other.line(),
                        otherColumn.header()));
    }
}
