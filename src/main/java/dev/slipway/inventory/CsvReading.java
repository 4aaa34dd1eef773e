package dev.slipway.inventory;

import dev.slipway.bmc.Credentials;
import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One reading of one CSV, record by record.
final class CsvReading {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String REPLACEMENT = "\uFFFD";

    private final Path file;
    private final BmcLogin login;
    private final UnaryOperator<Row> joined;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Machine> machines = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Uniqueness uniqueness = new Uniqueness();

    /// `joined` gives a row the password that it leaves out.
    CsvReading(Path file, BmcLogin login, UnaryOperator<Row> joined) {
        this.file = file;
        this.login = login;
        this.joined = joined;
    }

    Reading read(String text) {
        var unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var records = CsvScanner.scan(unmarked);
        if (records.isEmpty()) {
            findings.add(Finding.error("inventory.file.empty", new Place.InFile(file))
                    .as("EOF"));
        } else {
            header(records.getFirst(), !unmarked.equals(text))
                    .ifPresent(header -> records.stream().skip(1).forEach(record -> record(header, record)));
            if (records.size() == 1) {
                findings.add(Finding.warning("inventory.file.no-machines", new Place.InFile(file)));
            }
        }
        return new Reading(file, machines, findings, rows);
    }

    /// Empty when the header is past reading: then the rows mean nothing.
    private Optional<Header> header(CsvRecord record, boolean marked) {
        if (record.damage().isPresent()) {
            findings.add(quotes(record, record.damage().get()));
            return Optional.empty();
        }
        var header = new Header(record.cells());
        if (marked) {
            HeaderRules.mark(file, record, header).forEach(findings::add);
        }
        HeaderRules.of(file, record, header).forEach(findings::add);
        return Optional.of(header);
    }

    private void record(Header header, CsvRecord record) {
        var found = structure(header, record).map(List::of).orElseGet(() -> rules(header, record));
        findings.addAll(found);
        if (found.stream().noneMatch(Finding::blocks) && header.missing().isEmpty()) {
            var machine = machine(row(header, record));
            machines.add(machine);
            rows.put(machine.hostname(), record.line());
        }
    }

    private Optional<Finding> structure(Header header, CsvRecord record) {
        return record.damage()
                .map(damage -> quotes(record, "read: invalid hardware: " + damage))
                .or(() -> Optional.of(fields(header, record))
                        .filter(_ -> record.cells().size() != header.width()));
    }

    private Finding fields(Header header, CsvRecord record) {
        return Finding.error(
                        "inventory.row.fields",
                        new Place.InTable(file, record.line(), ""),
                        record.cells().size(),
                        header.width())
                .as("read: invalid hardware: record on line " + record.line() + ": wrong number of fields");
    }

    private Finding quotes(CsvRecord record, String upstream) {
        return Finding.error("inventory.row.quotes", new Place.InTable(file, record.line(), ""))
                .as(upstream);
    }

    private List<Finding> rules(Header header, CsvRecord record) {
        var row = row(header, record);
        return Stream.of(RowRules.of(row, login), uniqueness.of(row), Advice.of(row), encoding(record))
                .flatMap(found -> found)
                .toList();
    }

    private Row row(Header header, CsvRecord record) {
        return joined.apply(new Row(file, header, record.line(), record.cells()));
    }

    private Stream<Finding> encoding(CsvRecord record) {
        return record.cells().stream().anyMatch(cell -> cell.contains(REPLACEMENT))
                ? Stream.of(Finding.warning("inventory.row.encoding", new Place.InTable(file, record.line(), "")))
                : Stream.empty();
    }

    private static Machine machine(Row row) {
        var labels = new LinkedHashMap<String, String>();
        Label.read(row.text(Column.LABELS)).labels().forEach(label -> labels.put(label.key(), label.value()));
        return new Machine(row.text(Column.HOSTNAME), network(row), labels, row.text(Column.DISK), bmc(row));
    }

    private static Network network(Row row) {
        return new Network(
                MacAddress.parse(row.text(Column.MAC)).orElseThrow(),
                row.text(Column.IP_ADDRESS),
                row.text(Column.NETMASK),
                row.text(Column.GATEWAY),
                List.of(row.text(Column.NAMESERVERS).split("\\|", -1)),
                Optional.of(row.text(Column.VLAN_ID)).filter(text -> !text.isEmpty()));
    }

    private static Optional<Machine.Bmc> bmc(Row row) {
        var login = new Credentials(row.text(Column.BMC_USERNAME), row.text(Column.BMC_PASSWORD));
        return row.hasBmc() ? Optional.of(new Machine.Bmc(row.text(Column.BMC_IP), login)) : Optional.empty();
    }
}
