package dev.slipway.lab.api.table;

import java.util.List;
import java.util.stream.Stream;

/// How nodes are printed.
final class NodeColumns {

    private static final String ROLE = "node-role.kubernetes.io/";

    static final List<Column> ALL = List.of(
            Column.naming(),
            Column.text("Status", NodeColumns::status),
            Column.text("Roles", NodeColumns::roles),
            Column.age(),
            Column.text("Version", row -> row.text("/status/nodeInfo/kubeletVersion")),
            Column.wide("Internal-IP", row -> address(row, "InternalIP")),
            Column.wide("External-IP", row -> address(row, "ExternalIP")),
            Column.wide("OS-Image", row -> row.text("/status/nodeInfo/osImage", "<unknown>")),
            Column.wide("Kernel-Version", row -> row.text("/status/nodeInfo/kernelVersion", "<unknown>")),
            Column.wide("Container-Runtime", row -> row.text("/status/nodeInfo/containerRuntimeVersion", "<unknown>")));

    private NodeColumns() {}

    private static String status(Row row) {
        var ready = row.all("/status/conditions")
                .filter(condition -> condition.path("type").asText().equals("Ready"))
                .map(condition -> condition.path("status").asText().equals("True") ? "Ready" : "NotReady")
                .findFirst()
                .orElse("Unknown");
        return row.at("/spec/unschedulable").asBoolean() ? ready + ",SchedulingDisabled" : ready;
    }

    private static String roles(Row row) {
        return Row.joined(row.at("/metadata/labels").properties().stream()
                .flatMap(label -> label.getKey().startsWith(ROLE)
                        ? Stream.of(label.getKey().substring(ROLE.length()))
                        : label.getKey().equals("kubernetes.io/role")
                                ? Stream.of(label.getValue().asText())
                                : Stream.empty())
                .filter(role -> !role.isEmpty())
                .sorted()
                .toList());
    }

    private static String address(Row row, String type) {
        return row.all("/status/addresses")
                .filter(address -> address.path("type").asText().equals(type))
                .map(address -> address.path("address").asText())
                .findFirst()
                .orElse("<none>");
    }
}
