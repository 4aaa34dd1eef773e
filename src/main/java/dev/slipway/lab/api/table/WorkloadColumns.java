package dev.slipway.lab.api.table;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// How the kinds that make pods are printed.
final class WorkloadColumns {

    private static final List<Column> CONTAINERS = List.of(
            Column.wide("Containers", row -> containers(row, "name")),
            Column.wide("Images", row -> containers(row, "image")));
    private static final Column SELECTOR =
            Column.wide("Selector", row -> Row.pairs(row.at("/spec/selector/matchLabels")));

    private WorkloadColumns() {}

    static List<Column> of(String kind) {
        return switch (kind) {
            case "Deployment" ->
                selecting(
                        Column.text("Ready", row -> ready(row, "/spec/replicas")),
                        Column.number("Up-to-date", "/status/updatedReplicas"),
                        Column.number("Available", "/status/availableReplicas"),
                        Column.age());
            case "DaemonSet" ->
                selecting(
                        Column.number("Desired", "/status/desiredNumberScheduled"),
                        Column.number("Current", "/status/currentNumberScheduled"),
                        Column.number("Ready", "/status/numberReady"),
                        Column.number("Up-to-date", "/status/updatedNumberScheduled"),
                        Column.number("Available", "/status/numberAvailable"),
                        Column.text("Node Selector", row -> Row.pairs(row.at("/spec/template/spec/nodeSelector"))),
                        Column.age());
            case "ReplicaSet", "ReplicationController" ->
                selecting(
                        Column.number("Desired", "/spec/replicas"),
                        Column.number("Current", "/status/replicas"),
                        Column.number("Ready", "/status/readyReplicas"),
                        Column.age());
            case "StatefulSet" ->
                columns(CONTAINERS.stream(), Column.text("Ready", row -> ready(row, "/spec/replicas")), Column.age());
            case "Job" ->
                selecting(
                        Column.text("Status", WorkloadColumns::jobStatus),
                        Column.text("Completions", WorkloadColumns::completions),
                        Column.text("Duration", WorkloadColumns::duration),
                        Column.age());
            default ->
                columns(
                        Stream.empty(),
                        Column.text("Schedule", row -> row.text("/spec/schedule")),
                        Column.text("Timezone", row -> row.orNone("/spec/timeZone")),
                        Column.text("Suspend", row -> row.text("/spec/suspend", "False")),
                        Column.number("Active", row -> row.at("/status/active").size()),
                        Column.text(
                                "Last Schedule",
                                row -> row.at("/status").has("lastScheduleTime")
                                        ? row.age("/status/lastScheduleTime")
                                        : "<none>"),
                        Column.age());
        };
    }

    private static List<Column> selecting(Column... own) {
        return columns(Stream.concat(CONTAINERS.stream(), Stream.of(SELECTOR)), own);
    }

    private static List<Column> columns(Stream<Column> wide, Column... own) {
        return Stream.concat(Stream.concat(Stream.of(Column.naming()), Stream.of(own)), wide)
                .toList();
    }

    private static String ready(Row row, String wanted) {
        return row.at("/status/readyReplicas").asInt() + "/" + row.at(wanted).asInt();
    }

    private static String containers(Row row, String field) {
        return row.all("/spec/template/spec/containers")
                .map(container -> container.path(field).asText())
                .reduce((one, other) -> one + "," + other)
                .orElse("");
    }

    private static String jobStatus(Row row) {
        return row.all("/status/conditions")
                .filter(condition -> condition.path("status").asText().equals("True"))
                .map(condition -> condition.path("type").asText())
                .filter(List.of("Complete", "Failed", "Suspended")::contains)
                .findFirst()
                .orElse("Running");
    }

    private static String completions(Row row) {
        return row.at("/status/succeeded").asInt() + "/"
                + row.at("/spec/completions").asInt(1);
    }

    private static String duration(Row row) {
        var start = row.text("/status/startTime");
        if (start.isEmpty()) {
            return "";
        }
        var end = row.text("/status/completionTime");
        return end.isEmpty()
                ? row.since(start)
                : Ages.human(Duration.between(Instant.parse(start), Instant.parse(end)));
    }
}
