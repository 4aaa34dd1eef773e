package dev.slipway.lab.api.table;

import java.util.List;
import java.util.Locale;

/// How events are printed.
final class EventColumns {

    static final List<Column> ALL = List.of(
            Column.text("Last Seen", row -> row.age("/lastTimestamp")),
            Column.text("Type", row -> row.text("/type")),
            Column.text("Reason", row -> row.text("/reason")),
            Column.text("Object", EventColumns::object),
            Column.wide("Subobject", row -> row.text("/involvedObject/fieldPath")),
            Column.wide("Source", row -> row.text("/source/component")),
            Column.text("Message", row -> row.text("/message").strip()),
            Column.wide("First Seen", row -> row.age("/firstTimestamp")),
            new Column("Count", "integer", 1, row -> row.at("/count")),
            Column.wide("Name", Row::name));

    private EventColumns() {}

    private static String object(Row row) {
        return row.text("/involvedObject/kind").toLowerCase(Locale.ROOT) + "/" + row.text("/involvedObject/name");
    }
}
