package dev.slipway.lab.api.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How pods are printed.
final class PodColumns {

    static final List<Column> ALL = List.of(
            Column.naming(),
            Column.text("Ready", PodColumns::ready),
            Column.text("Status", PodColumns::status),
            Column.text("Restarts", PodColumns::restarts),
            Column.age(),
            Column.wide("IP", row -> row.orNone("/status/podIP")),
            Column.wide("Node", row -> row.orNone("/spec/nodeName")),
            Column.wide("Nominated Node", row -> row.orNone("/status/nominatedNodeName")),
            Column.wide("Readiness Gates", PodColumns::gates));

    private PodColumns() {}

    private static String ready(Row row) {
        var ready = row.all("/status/containerStatuses")
                .filter(container -> container.path("ready").asBoolean())
                .count();
        return ready + "/" + row.at("/spec/containers").size();
    }

    // Kubernetes: pkg/printers/internalversion/printers.go, printPod
    private static String status(Row row) {
        if (row.at("/metadata").hasNonNull("deletionTimestamp")) {
            return row.text("/status/reason").equals("NodeLost") ? "Unknown" : "Terminating";
        }
        return initialising(row);
    }

    private static String initialising(Row row) {
        var total = row.at("/spec/initContainers").size();
        var done = 0;
        for (var container : row.at("/status/initContainerStatuses")) {
            var state = container.path("state");
            if (state.path("terminated").path("exitCode").asInt(1) == 0) {
                done++;
                continue;
            }
            var reason = reason(state);
            return reason.isEmpty() || reason.equals("PodInitializing")
                    ? "Init:%d/%d".formatted(done, total)
                    : "Init:" + reason;
        }
        return running(row);
    }

    private static String running(Row row) {
        var phase = row.text("/status/reason", row.text("/status/phase", "Unknown"));
        var reasons = row.all("/status/containerStatuses")
                .map(container -> reason(container.path("state")))
                .filter(reason -> !reason.isEmpty())
                .toList();
        if (reasons.isEmpty()) {
            return phase;
        }
        // One container that has completed does not make a running pod a completed one.
        var alive = row.all("/status/containerStatuses")
                .anyMatch(container -> container.path("ready").asBoolean());
        return reasons.getFirst().equals("Completed") && alive ? "Running" : reasons.getFirst();
    }

    private static String reason(JsonNode state) {
        if (state.has("waiting")) {
            return state.path("waiting").path("reason").asText();
        }
        var terminated = state.path("terminated");
        if (terminated.isMissingNode()) {
            return "";
        }
        var reason = terminated.path("reason").asText();
        return reason.isEmpty() ? "ExitCode:" + terminated.path("exitCode").asInt() : reason;
    }

    private static String restarts(Row row) {
        var count = row.all("/status/containerStatuses")
                .mapToInt(container -> container.path("restartCount").asInt())
                .sum();
        return row.all("/status/containerStatuses")
                .map(container ->
                        container.at("/lastState/terminated/finishedAt").asText())
                .filter(time -> !time.isEmpty())
                .max(Comparator.naturalOrder())
                .filter(_ -> count > 0)
                .map(time -> "%d (%s ago)".formatted(count, row.since(time)))
                .orElse(Integer.toString(count));
    }

    private static String gates(Row row) {
        var gates = row.all("/spec/readinessGates")
                .map(gate -> gate.path("conditionType").asText())
                .collect(Collectors.toSet());
        var open = row.all("/status/conditions")
                .filter(condition -> gates.contains(condition.path("type").asText())
                        && condition.path("status").asText().equals("True"))
                .count();
        return gates.isEmpty() ? "<none>" : open + "/" + gates.size();
    }
}
