package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.capi.Capi;
import dev.slipway.lab.control.capi.Json;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The MachineHealthChecks of a cluster: one for the control plane, one per group of workers.
final class HealthChecks {

    private static final String STARTUP = "20m0s";
    private static final String UNHEALTHY = "5m0s";

    private final Config config;

    HealthChecks(Config config) {
        this.config = config;
    }

    List<ObjectNode> objects() {
        var controlPlane = check(
                config.name() + "-kcp-unhealthy",
                Map.of(Capi.CONTROL_PLANE, ""),
                config.cluster().at("/spec/controlPlaneConfiguration"),
                "100%");
        var workers = config.groups().stream()
                .map(group -> check(
                        group.deployment() + "-worker-unhealthy",
                        Map.of(Capi.DEPLOYMENT_NAME, group.deployment()),
                        group.spec(),
                        "40%"));
        return Stream.concat(Stream.of(controlPlane), workers).toList();
    }

    private ObjectNode check(String name, Map<String, String> selector, JsonNode holder, String limit) {
        var check = Json.object(Capi.MACHINE_HEALTH_CHECK, Eksa.NAMESPACE, name);
        Meta.label(check, Capi.CLUSTER_NAME, config.name());
        var timeout = seconds(value(holder, "unhealthyMachineTimeout", UNHEALTHY));
        check.set(
                "spec",
                Json.of(
                        "clusterName",
                        config.name(),
                        "selector",
                        Json.of("matchLabels", selector),
                        "checks",
                        Json.of(
                                "nodeStartupTimeoutSeconds",
                                seconds(value(holder, "nodeStartupTimeout", STARTUP)),
                                "unhealthyNodeConditions",
                                List.of(unready("Unknown", timeout), unready("False", timeout))),
                        "remediation",
                        Json.of(
                                "triggerIf",
                                Json.of("unhealthyLessThanOrEqualTo", value(holder, "maxUnhealthy", limit)))));
        return check;
    }

    private static ObjectNode unready(String status, long timeout) {
        return Json.of("type", "Ready", "status", status, "timeoutSeconds", timeout);
    }

    private String value(JsonNode holder, String name, String otherwise) {
        var own = holder.path("machineHealthCheck").path(name).asText();
        return own.isEmpty()
                ? config.cluster().at("/spec/machineHealthCheck").path(name).asText(otherwise)
                : own;
    }

    /// Reads Go's spelling of whole durations: `1h30m`, `20m0s`.
    private static long seconds(String text) {
        return Duration.parse("PT" + text.toUpperCase(Locale.ROOT)).toSeconds();
    }
}
