package dev.slipway.lab.api.table;

import java.util.List;
import java.util.stream.Collectors;

/// The columns of the built-in kinds that have no file of their own.
final class BuiltInColumns {

    private static final List<Column> DEFAULT = List.of(Column.naming(), Column.age());

    private BuiltInColumns() {}

    static List<Column> of(String kind) {
        return switch (kind) {
            case "Node" -> NodeColumns.ALL;
            case "Pod" -> PodColumns.ALL;
            case "Deployment", "DaemonSet", "ReplicaSet", "ReplicationController", "StatefulSet", "Job", "CronJob" ->
                WorkloadColumns.of(kind);
            case "Service", "Endpoints", "EndpointSlice", "Ingress" -> ServiceColumns.of(kind);
            case "PersistentVolume", "PersistentVolumeClaim", "StorageClass" -> StorageColumns.of(kind);
            case "Event" -> EventColumns.ALL;
            case "Namespace" ->
                List.of(Column.naming(), Column.text("Status", row -> row.text("/status/phase")), Column.age());
            case "Secret" ->
                List.of(
                        Column.naming(),
                        Column.text("Type", row -> row.text("/type")),
                        Column.number("Data", row -> row.at("/data").size()),
                        Column.age());
            case "ConfigMap" ->
                List.of(
                        Column.naming(),
                        Column.number(
                                "Data",
                                row -> row.at("/data").size()
                                        + row.at("/binaryData").size()),
                        Column.age());
            case "ServiceAccount" ->
                List.of(
                        Column.naming(),
                        Column.number("Secrets", row -> row.at("/secrets").size()),
                        Column.age());
            default -> ofAdministration(kind);
        };
    }

    private static List<Column> ofAdministration(String kind) {
        return switch (kind) {
            case "CustomResourceDefinition", "Role", "ClusterRole" ->
                List.of(Column.naming(), Column.text("Created At", row -> row.text("/metadata/creationTimestamp")));
            case "RoleBinding", "ClusterRoleBinding" ->
                List.of(
                        Column.naming(),
                        Column.text("Role", row -> row.text("/roleRef/kind") + "/" + row.text("/roleRef/name")),
                        Column.age());
            case "Lease" ->
                List.of(Column.naming(), Column.text("Holder", row -> row.text("/spec/holderIdentity")), Column.age());
            case "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration" ->
                List.of(
                        Column.naming(),
                        Column.number("Webhooks", row -> row.at("/webhooks").size()),
                        Column.age());
            case "PodDisruptionBudget" ->
                List.of(
                        Column.naming(),
                        Column.text("Min Available", row -> row.text("/spec/minAvailable", "N/A")),
                        Column.text("Max Unavailable", row -> row.text("/spec/maxUnavailable", "N/A")),
                        Column.number("Allowed Disruptions", "/status/disruptionsAllowed"),
                        Column.age());
            case "APIService" ->
                List.of(
                        Column.naming(),
                        Column.text("Service", row -> row.text("/spec/service/name", "Local")),
                        Column.text("Available", BuiltInColumns::available),
                        Column.age());
            case "PriorityClass" ->
                List.of(
                        Column.naming(),
                        Column.number("Value", "/value"),
                        Column.text("Global-Default", row -> row.text("/globalDefault", "false")),
                        Column.age());
            case "NetworkPolicy" ->
                List.of(
                        Column.naming(),
                        Column.text("Pod-Selector", row -> Row.pairs(row.at("/spec/podSelector/matchLabels"))),
                        Column.age());
            default -> DEFAULT;
        };
    }

    private static String available(Row row) {
        return row.all("/status/conditions")
                .filter(condition -> condition.path("type").asText().equals("Available"))
                .map(condition -> condition.path("status").asText())
                .collect(Collectors.joining());
    }
}
