package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a Cluster's status says: initialisation, counts, conditions and phase.
final class ClusterStatus {

    private static final List<String> COUNTS =
            List.of("replicas", "readyReplicas", "availableReplicas", "upToDateReplicas");
    private static final List<String> AVAILABLE = List.of(
            "Deleting", "RemoteConnectionProbe", "InfrastructureReady", "ControlPlaneAvailable", "WorkersAvailable");

    private final Site site;

    ClusterStatus(Site site) {
        this.site = site;
    }

    Optional<ObjectNode> infrastructure(JsonNode cluster) {
        return referenced(cluster, cluster.at("/spec/infrastructureRef"));
    }

    private Optional<ObjectNode> controlPlane(JsonNode cluster) {
        return referenced(cluster, cluster.at("/spec/controlPlaneRef"));
    }

    void publish(ObjectNode cluster) {
        var controlPlane = controlPlane(cluster);
        var workers = Members.of(site, Capi.MACHINE_DEPLOYMENT, cluster);
        initialization(cluster, controlPlane);
        cluster.withObject("/status")
                .set("controlPlane", counts(controlPlane.stream().toList()));
        cluster.withObject("/status").set("workers", counts(workers));
        conditions(cluster, controlPlane, workers);
        cluster.withObject("/status").put("observedGeneration", Meta.generation(cluster));
        phase(cluster);
    }

    private void initialization(ObjectNode cluster, Optional<ObjectNode> controlPlane) {
        var infrastructure = infrastructure(cluster);
        var provisioned = infrastructure.filter(InfrastructureObject::ready).isPresent();
        var initialized = controlPlane
                .filter(object -> object.at("/status/initialization/controlPlaneInitialized")
                        .asBoolean())
                .isPresent();
        once(cluster, "infrastructureProvisioned", provisioned, "InfrastructureReady", "InfrastructureProvisioned");
        once(cluster, "controlPlaneInitialized", initialized, "ControlPlaneInitialized", "ControlPlaneInitialized");
    }

    // Initialisation is a one-way street.
    private void once(ObjectNode cluster, String field, boolean reached, String reason, String what) {
        var initialization = cluster.withObject("/status/initialization");
        if (reached && !initialization.path(field).asBoolean()) {
            initialization.put(field, true);
            event(cluster, reason, "Cluster %s %s is now True".formatted(Meta.name(cluster), what));
        }
    }

    private static ObjectNode counts(List<ObjectNode> objects) {
        var counts = Json.of("desiredReplicas", sum(objects, "/spec/replicas"));
        COUNTS.forEach(name -> counts.put(name, sum(objects, "/status/" + name)));
        return counts;
    }

    private static int sum(List<ObjectNode> objects, String pointer) {
        return objects.stream().mapToInt(object -> object.at(pointer).asInt()).sum();
    }

    private void conditions(ObjectNode cluster, Optional<ObjectNode> controlPlane, List<ObjectNode> workers) {
        var now = site.timeline().now();
        var machines = Members.of(site, Capi.MACHINE, cluster);
        var ofControlPlane = machines.stream()
                .filter(machine -> Meta.labelled(machine, Capi.CONTROL_PLANE))
                .toList();
        var ofWorkers = machines.stream()
                .filter(machine -> !Meta.labelled(machine, Capi.CONTROL_PLANE))
                .toList();
        var scaled = Stream.concat(controlPlane.stream(), workers.stream()).toList();
        Conditions.put(
                cluster,
                now,
                probe(cluster),
                InfrastructureObject.condition(
                        "InfrastructureReady", cluster.at("/spec/infrastructureRef"), infrastructure(cluster)),
                initialized(cluster),
                available(controlPlane),
                Aggregate.of("WorkersAvailable", "Available", workers, "NoWorkers"),
                Aggregate.of("ControlPlaneMachinesReady", "Ready", ofControlPlane, "NoReplicas"),
                Aggregate.of("WorkerMachinesReady", "Ready", ofWorkers, "NoReplicas"),
                Aggregate.of("ControlPlaneMachinesUpToDate", "UpToDate", ofControlPlane, "NoReplicas"),
                Aggregate.of("WorkerMachinesUpToDate", "UpToDate", ofWorkers, "NoReplicas"),
                Aggregate.happening("RollingOut", scaled),
                Aggregate.happening("ScalingUp", scaled),
                Aggregate.happening("ScalingDown", scaled),
                Aggregate.happening("Remediating", scaled),
                Condition.happening("Deleting", false, ""),
                Pausing.condition(cluster, cluster));
        Conditions.put(cluster, now, Summary.of(cluster, "Available", AVAILABLE));
    }

    private Condition probe(ObjectNode cluster) {
        return Remotes.reach(site, Meta.name(cluster)).isPresent()
                ? Condition.yes("RemoteConnectionProbe", "ProbeSucceeded")
                : Condition.no("RemoteConnectionProbe", "ProbeFailed", "Remote connection not established yet");
    }

    private static Condition initialized(ObjectNode cluster) {
        return cluster.at("/status/initialization/controlPlaneInitialized").asBoolean()
                ? Condition.yes("ControlPlaneInitialized", "Initialized")
                : Condition.no("ControlPlaneInitialized", "NotInitialized", "Control plane not yet initialized");
    }

    private static Condition available(Optional<ObjectNode> controlPlane) {
        return controlPlane
                .map(object -> Conditions.of(object, "Available")
                        .orElseGet(() -> Condition.no(
                                "Available",
                                "NotAvailable",
                                object.path("kind").asText()
                                        + " status.initialization.controlPlaneInitialized is false")))
                .orElseGet(() -> Condition.no("Available", "ObjectDoesNotExist", "KubeadmControlPlane does not exist"))
                .with("ControlPlaneAvailable");
    }

    private void phase(ObjectNode cluster) {
        var before = cluster.at("/status/phase").asText();
        var phase = phaseOf(cluster);
        if (!phase.equals(before)) {
            cluster.withObject("/status").put("phase", phase);
            event(cluster, phase, "Cluster %s is %s".formatted(Meta.name(cluster), phase));
        }
    }

    private static String phaseOf(ObjectNode cluster) {
        if (cluster.at("/status/initialization/infrastructureProvisioned").asBoolean()
                && cluster.at("/spec/controlPlaneEndpoint").hasNonNull("host")) {
            return "Provisioned";
        }
        return cluster.path("spec").has("infrastructureRef") ? "Provisioning" : "Pending";
    }

    private void event(ObjectNode cluster, String reason, String message) {
        site.objects().event(cluster, "Normal", reason, message, "cluster-controller");
    }

    private Optional<ObjectNode> referenced(JsonNode cluster, JsonNode reference) {
        return site.objects()
                .get(
                        Capi.referenced(reference),
                        Meta.namespace(cluster),
                        reference.path("name").asText());
    }
}
