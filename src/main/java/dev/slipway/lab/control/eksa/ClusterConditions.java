package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.control.capi.Capi;
import dev.slipway.lab.control.eksa.OldConditions.Entry;
import java.util.List;
import java.util.Optional;

/// The conditions of an EKS Anywhere Cluster, drawn from Cluster API's objects (EKS Anywhere:
/// pkg/controller/clusters/status.go).
final class ClusterConditions {

    static final String INITIALIZED = "ControlPlaneInitialized";
    static final String CONTROL_PLANE = "ControlPlaneReady";
    static final String CNI = "DefaultCNIConfigured";
    static final String WORKERS = "WorkersReady";

    private final Site site;

    ClusterConditions(Site site) {
        this.site = site;
    }

    void publish(ObjectNode cluster) {
        var now = site.timeline().now();
        var controlPlane = site.objects().get(Capi.KUBEADM_CONTROL_PLANE, Eksa.NAMESPACE, Meta.name(cluster));
        if (!OldConditions.isTrue(cluster, INITIALIZED)) {
            OldConditions.put(cluster, now, initialized(controlPlane));
        }
        var initialized = OldConditions.of(cluster, INITIALIZED).orElseThrow();
        OldConditions.put(
                cluster,
                now,
                initialized.holds() && controlPlane.isPresent()
                        ? controlPlane(cluster, controlPlane.get())
                        : initialized.with(CONTROL_PLANE));
        if (OldConditions.of(cluster, CNI).isEmpty()) {
            OldConditions.put(cluster, now, Entry.info(CNI, "ControlPlaneNotReady", ""));
        }
        OldConditions.put(cluster, now, new WorkersCondition(site, cluster).of(initialized.holds()));
        OldConditions.put(cluster, now, OldConditions.summary(cluster, summarized(cluster)));
    }

    private static List<String> summarized(ObjectNode cluster) {
        return cluster.at("/spec/clusterNetwork/cniConfig/cilium/skipUpgrade").asBoolean()
                ? List.of(INITIALIZED, CONTROL_PLANE, WORKERS)
                : List.of(INITIALIZED, CONTROL_PLANE, CNI, WORKERS);
    }

    private static Entry initialized(Optional<ObjectNode> controlPlane) {
        if (controlPlane.filter(ClusterConditions::outdated).isPresent()) {
            return Entry.info(INITIALIZED, "OutdatedInformation", "");
        }
        return controlPlane.filter(object -> isTrue(object, "Available")).isPresent()
                ? Entry.yes(INITIALIZED)
                : Entry.info(
                        INITIALIZED,
                        "ControlPlaneInitializationInProgress",
                        "The first control plane instance is not available yet");
    }

    private static Entry controlPlane(ObjectNode cluster, ObjectNode controlPlane) {
        var expected = cluster.at("/spec/controlPlaneConfiguration/count").asInt(1);
        var total = count(controlPlane, "replicas");
        var updated = count(controlPlane, "upToDateReplicas");
        var ready = count(controlPlane, "readyReplicas");
        if (outdated(controlPlane)) {
            return Entry.info(CONTROL_PLANE, "OutdatedInformation", "");
        }
        if (total > updated) {
            return info(
                    "RollingUpgradeInProgress",
                    "Control plane nodes not up-to-date yet, %d upgrading (%d up to date)",
                    total,
                    updated);
        }
        if (total < expected) {
            return info("ScalingUp", "Scaling up control plane nodes, %d expected (%d actual)", expected, total);
        }
        if (total > expected) {
            return info("ScalingDown", "Scaling down control plane nodes, %d expected (%d actual)", expected, total);
        }
        return ready == expected
                ? health(controlPlane)
                : info("NodesNotReady", "Control plane nodes not ready yet, %d expected (%d ready)", expected, ready);
    }

    private static Entry health(ObjectNode controlPlane) {
        if (isFalse(controlPlane, "ControlPlaneComponentsHealthy")) {
            return Entry.error(
                    CONTROL_PLANE,
                    "ControlPlaneComponentsUnhealthy",
                    condition(controlPlane, "ControlPlaneComponentsHealthy")
                            .map(node -> node.path("message").asText())
                            .orElse(""));
        }
        return isTrue(controlPlane, "Available")
                ? Entry.yes(CONTROL_PLANE)
                : Entry.error(
                        CONTROL_PLANE,
                        "KubeadmControlPlaneNotReady",
                        "Kubeadm control plane %s not ready yet".formatted(Meta.name(controlPlane)));
    }

    private static Entry info(String reason, String message, int first, int second) {
        return Entry.info(CONTROL_PLANE, reason, message.formatted(first, second));
    }

    static boolean outdated(ObjectNode object) {
        return object.at("/status/observedGeneration").asLong() != Meta.generation(object);
    }

    static int count(ObjectNode object, String name) {
        return object.path("status").path(name).asInt();
    }

    static boolean isTrue(ObjectNode object, String type) {
        return condition(object, type)
                .filter(node -> node.path("status").asText().equals("True"))
                .isPresent();
    }

    private static boolean isFalse(ObjectNode object, String type) {
        return condition(object, type)
                .filter(node -> node.path("status").asText().equals("False"))
                .isPresent();
    }

    private static Optional<JsonNode> condition(ObjectNode object, String type) {
        return object.at("/status/conditions")
                .valueStream()
                .filter(node -> node.path("type").asText().equals(type))
                .findFirst();
    }
}
