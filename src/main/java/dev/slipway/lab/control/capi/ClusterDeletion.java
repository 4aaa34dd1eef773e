package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes a Cluster down: workers, then the control plane, then the infrastructure.
final class ClusterDeletion {

    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Site site;
    private final String finalizer;

    ClusterDeletion(Site site, String finalizer) {
        this.site = site;
        this.finalizer = finalizer;
    }

    Optional<Duration> proceed(ObjectNode cluster) {
        var stage = stage(cluster);
        site.objects().edit(Capi.CLUSTER, Meta.namespace(cluster), Meta.name(cluster), object -> {
            object.withObject("/status").put("phase", "Deleting");
            Conditions.put(object, site.timeline().now(), stage);
            if (stage.reason().equals("DeletionCompleted")) {
                Meta.release(object, finalizer);
            }
        });
        if (stage.reason().equals("DeletionCompleted")) {
            site.objects()
                    .event(
                            cluster,
                            "Normal",
                            "Deleted",
                            "Cluster %s has been deleted".formatted(Meta.name(cluster)),
                            "cluster-controller");
            return Optional.empty();
        }
        return Optional.of(AGAIN);
    }

    private Condition stage(ObjectNode cluster) {
        var workers = workers(cluster);
        if (!workers.isEmpty()) {
            workers.forEach(this::delete);
            return deleting("WaitingForWorkersDeletion", listed(workers));
        }
        var controlPlane = referenced(cluster, cluster.at("/spec/controlPlaneRef"));
        if (controlPlane.isPresent()) {
            delete(controlPlane.get());
            return deleting("WaitingForControlPlaneDeletion", waiting(controlPlane.get()));
        }
        var infrastructure = referenced(cluster, cluster.at("/spec/infrastructureRef"));
        if (infrastructure.isPresent()) {
            delete(infrastructure.get());
            return deleting("WaitingForInfrastructureDeletion", waiting(infrastructure.get()));
        }
        return deleting("DeletionCompleted", "Deletion completed");
    }

    private List<ObjectNode> workers(ObjectNode cluster) {
        return Stream.of(Capi.MACHINE_DEPLOYMENT, Capi.MACHINE_SET, Capi.MACHINE)
                .flatMap(kind -> Members.of(site, kind, cluster).stream())
                .filter(object -> !Meta.labelled(object, Capi.CONTROL_PLANE))
                .toList();
    }

    private void delete(ObjectNode object) {
        if (!Meta.deleting(object)) {
            site.objects().delete(Kind.of(object), Meta.namespace(object), Meta.name(object));
        }
    }

    private Optional<ObjectNode> referenced(JsonNode cluster, JsonNode reference) {
        return site.objects()
                .get(
                        Capi.referenced(reference),
                        Meta.namespace(cluster),
                        reference.path("name").asText());
    }

    private static Condition deleting(String reason, String message) {
        return new Condition("Deleting", Condition.Truth.TRUE, reason, message);
    }

    private static String waiting(ObjectNode object) {
        return "Waiting for " + object.path("kind").asText() + " to be deleted";
    }

    private static String listed(List<ObjectNode> objects) {
        return objects.stream()
                .collect(Collectors.groupingBy(
                        object -> object.path("kind").asText(),
                        Collectors.mapping(Meta::name, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(entry -> "* " + entry.getKey() + "s: " + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
