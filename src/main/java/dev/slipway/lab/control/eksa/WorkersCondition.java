package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.control.capi.Capi;
import dev.slipway.lab.control.eksa.OldConditions.Entry;
import java.util.List;

/// Whether the workers of all groups together are as the Cluster asks for.
final class WorkersCondition {

    private static final String TYPE = ClusterConditions.WORKERS;

    private final Site site;
    private final ObjectNode cluster;

    WorkersCondition(Site site, ObjectNode cluster) {
        this.site = site;
        this.cluster = cluster;
    }

    Entry of(boolean initialized) {
        if (!initialized) {
            return Entry.info(TYPE, "ControlPlaneNotInitialized", "");
        }
        var deployments = site.objects().list(Capi.MACHINE_DEPLOYMENT, Eksa.NAMESPACE).stream()
                .filter(object -> Meta.label(object, Capi.CLUSTER_NAME).equals(Meta.name(cluster)))
                .toList();
        return deployments.stream()
                .filter(ClusterConditions::outdated)
                .findFirst()
                .map(object -> Entry.info(
                        TYPE,
                        "OutdatedInformation",
                        "Worker node group %s status not up to date yet".formatted(Meta.name(object))))
                .orElseGet(() -> judge(deployments));
    }

    private Entry judge(List<ObjectNode> deployments) {
        var expected = expected();
        var total = sum(deployments, "replicas");
        var updated = sum(deployments, "upToDateReplicas");
        var ready = sum(deployments, "readyReplicas");
        if (total > updated) {
            return info(
                    "RollingUpgradeInProgress",
                    "Worker nodes not up-to-date yet, %d upgrading (%d up to date)",
                    total,
                    updated);
        }
        if (total < expected) {
            return info("ScalingUp", "Scaling up worker nodes, %d expected (%d actual)", expected, total);
        }
        if (total > expected) {
            return info("ScalingDown", "Scaling down worker nodes, %d expected (%d actual)", expected, total);
        }
        return ready == expected
                ? unavailable(deployments)
                : info("NodesNotReady", "Worker nodes not ready yet, %d expected (%d ready)", expected, ready);
    }

    private static Entry unavailable(List<ObjectNode> deployments) {
        return deployments.stream()
                .filter(object -> !ClusterConditions.isTrue(object, "Available"))
                .findFirst()
                .map(object -> Entry.error(
                        TYPE,
                        "MachineDeploymentNotReady",
                        "Machine deployment %s not ready yet".formatted(Meta.name(object))))
                .orElse(Entry.yes(TYPE));
    }

    private int expected() {
        return cluster.at("/spec/workerNodeGroupConfigurations")
                .valueStream()
                .mapToInt(group -> group.path("count")
                        .asInt(group.at("/autoscalingConfiguration/minCount").asInt(1)))
                .sum();
    }

    private static int sum(List<ObjectNode> deployments, String count) {
        return deployments.stream()
                .mapToInt(object -> ClusterConditions.count(object, count))
                .sum();
    }

    private static Entry info(String reason, String message, int first, int second) {
        return Entry.info(TYPE, reason, message.formatted(first, second));
    }
}
