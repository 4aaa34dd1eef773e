package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// The fields the server fills in for pods and what makes them.
final class Workloads {

    private Workloads() {}

    static void complete(String kind, ObjectNode object) {
        var spec = object.withObject("/spec");
        pod(spec.path("template").path("spec"));
        if (!kind.equals("ReplicaSet")) {
            putIfAbsent(spec, "revisionHistoryLimit", 10);
        }
        if (!kind.equals("DaemonSet")) {
            putIfAbsent(spec, "replicas", 1);
        }
        if (kind.equals("Deployment")) {
            putIfAbsent(spec, "progressDeadlineSeconds", 600);
            rolling(spec, "strategy").ifPresent(rolling -> {
                putIfAbsent(rolling, "maxUnavailable", "25%");
                putIfAbsent(rolling, "maxSurge", "25%");
            });
        } else if (kind.equals("DaemonSet")) {
            rolling(spec, "updateStrategy").ifPresent(rolling -> {
                putIfAbsent(rolling, "maxUnavailable", 1);
                putIfAbsent(rolling, "maxSurge", 0);
            });
        }
    }

    static void pod(JsonNode spec) {
        if (!(spec instanceof ObjectNode pod)) {
            return;
        }
        putIfAbsent(pod, "restartPolicy", "Always");
        putIfAbsent(pod, "dnsPolicy", "ClusterFirst");
        putIfAbsent(pod, "schedulerName", "default-scheduler");
        putIfAbsent(pod, "terminationGracePeriodSeconds", 30);
        pod.path("containers").forEach(Workloads::container);
        pod.path("initContainers").forEach(Workloads::container);
    }

    static void putIfAbsent(ObjectNode node, String field, String value) {
        if (!node.hasNonNull(field)) {
            node.put(field, value);
        }
    }

    static void putIfAbsent(ObjectNode node, String field, int value) {
        if (!node.hasNonNull(field)) {
            node.put(field, value);
        }
    }

    private static void container(JsonNode container) {
        if (container instanceof ObjectNode node) {
            var image = node.path("image").asText();
            var latest = !image.contains("@")
                    && (image.endsWith(":latest") || image.lastIndexOf(':') <= image.lastIndexOf('/'));
            putIfAbsent(node, "imagePullPolicy", latest ? "Always" : "IfNotPresent");
            putIfAbsent(node, "terminationMessagePath", "/dev/termination-log");
            putIfAbsent(node, "terminationMessagePolicy", "File");
            node.path("ports").forEach(port -> putIfAbsent((ObjectNode) port, "protocol", "TCP"));
        }
    }

    private static Optional<ObjectNode> rolling(ObjectNode spec, String field) {
        var strategy = spec.withObject("/" + field);
        putIfAbsent(strategy, "type", "RollingUpdate");
        return strategy.path("type").asText().equals("RollingUpdate")
                ? Optional.of(strategy.withObject("/rollingUpdate"))
                : Optional.empty();
    }
}
