package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Keeps one ReplicaSet per pod template of a Deployment and says how available the Deployment is.
record Deployments(Site site) {

    private static final String REVISION = "deployment.kubernetes.io/revision";

    static void follow(Site site) {
        ControlLoop.over(site, Kinds.DEPLOYMENT, new Deployments(site)::reconcile)
                .also(Kinds.REPLICA_SET, set -> Fields.owner(set, Kinds.DEPLOYMENT));
    }

    private Optional<Duration> reconcile(Key key) {
        site.objects()
                .get(Kinds.DEPLOYMENT, key.namespace(), key.name())
                .filter(deployment -> !Meta.deleting(deployment))
                .ifPresent(this::keep);
        return Optional.empty();
    }

    private void keep(ObjectNode deployment) {
        var hash = Fields.hash(deployment.path("spec").path("template").toString(), 9);
        var name = Meta.name(deployment) + "-" + hash;
        var sets = site.objects().list(Kinds.REPLICA_SET, Meta.namespace(deployment)).stream()
                .filter(set -> Fields.controlledBy(deployment, set))
                .toList();
        var current = sets.stream()
                .filter(set -> Meta.name(set).equals(name))
                .findFirst()
                .orElseGet(() -> create(deployment, name, hash, sets.size() + 1));
        scale(current, deployment.path("spec").path("replicas").asInt(1));
        if (available(current) >= least(deployment)) {
            sets.stream().filter(set -> !Meta.name(set).equals(name)).forEach(old -> scale(old, 0));
        }
        report(deployment, current, sets);
    }

    private ObjectNode create(ObjectNode deployment, String name, String hash, int revision) {
        var set = set(deployment, name, hash);
        set.withObject("/metadata/annotations").put(REVISION, Integer.toString(revision));
        var created = site.objects().create(set);
        var replicas = created.path("spec").path("replicas").asInt();
        var message = "Scaled up replica set %s from 0 to %d".formatted(name, replicas);
        site.objects().event(deployment, "Normal", "ScalingReplicaSet", message, "deployment-controller");
        return created;
    }

    private static ObjectNode set(ObjectNode deployment, String name, String hash) {
        var wanted = deployment.path("spec");
        var set = Fields.object(Kinds.REPLICA_SET, Meta.namespace(deployment), name);
        Fields.own(deployment, set);
        ObjectNode template = wanted.path("template").deepCopy();
        template.withObject("/metadata/labels").put("pod-template-hash", hash);
        set.withObject("/metadata")
                .set("labels", template.at("/metadata/labels").deepCopy());
        var spec = set.putObject("spec").put("replicas", wanted.path("replicas").asInt(1));
        spec.set("selector", wanted.path("selector").deepCopy());
        spec.withObject("/selector/matchLabels").put("pod-template-hash", hash);
        spec.set("template", template);
        return set;
    }

    private void scale(ObjectNode set, int replicas) {
        if (set.path("spec").path("replicas").asInt() != replicas) {
            site.objects()
                    .edit(
                            Kinds.REPLICA_SET,
                            Meta.namespace(set),
                            Meta.name(set),
                            fresh -> fresh.withObject("/spec").put("replicas", replicas));
        }
    }

    private void report(ObjectNode deployment, ObjectNode current, List<ObjectNode> sets) {
        var status = deployment.withObject("/status");
        var wanted = deployment.path("spec").path("replicas").asInt(1);
        var updated = current.path("status").path("replicas").asInt();
        var old = sets.stream().filter(set -> !Meta.uid(set).equals(Meta.uid(current)));
        var available =
                available(current) + old.mapToInt(Deployments::available).sum();
        status.set("observedGeneration", deployment.path("metadata").path("generation"));
        count(status, "replicas", updated);
        count(status, "updatedReplicas", updated);
        count(
                status,
                "readyReplicas",
                current.path("status").path("readyReplicas").asInt());
        count(status, "availableReplicas", available);
        count(status, "unavailableReplicas", Math.max(0, wanted - available));
        conditions(status, available >= least(deployment), updated >= wanted && available >= wanted, current);
        site.objects().updateStatus(deployment);
        revise(
                deployment,
                current.path("metadata").path("annotations").path(REVISION).asText());
    }

    private void revise(ObjectNode deployment, String revision) {
        var name = Meta.name(deployment);
        site.objects()
                .edit(
                        Kinds.DEPLOYMENT,
                        Meta.namespace(deployment),
                        name,
                        fresh -> fresh.withObject("/metadata/annotations").put(REVISION, revision));
    }

    private void conditions(ObjectNode status, boolean available, boolean complete, ObjectNode set) {
        var name = Meta.name(set);
        new Conditions(status, Metadata.time(site.timeline().now()))
                .setAndStamp(
                        "lastUpdateTime",
                        "Available",
                        available,
                        available ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
                        available
                                ? "Deployment has minimum availability."
                                : "Deployment does not have minimum availability.")
                .setAndStamp(
                        "lastUpdateTime",
                        "Progressing",
                        true,
                        complete ? "NewReplicaSetAvailable" : "ReplicaSetUpdated",
                        complete
                                ? "ReplicaSet \"%s\" has successfully progressed.".formatted(name)
                                : "ReplicaSet \"%s\" is progressing.".formatted(name));
    }

    private static int available(JsonNode set) {
        return set.path("status").path("availableReplicas").asInt();
    }

    /// How many replicas must be available for the Deployment to be.
    private static int least(JsonNode deployment) {
        var spec = deployment.path("spec");
        var replicas = spec.path("replicas").asInt(1);
        var unavailable = spec.path("strategy")
                .path("rollingUpdate")
                .path("maxUnavailable")
                .asText("0");
        var few = unavailable.endsWith("%")
                ? replicas * Integer.parseInt(unavailable.replace("%", "")) / 100
                : Integer.parseInt(unavailable);
        return replicas - few;
    }

    private static void count(ObjectNode status, String field, int number) {
        if (number == 0) {
            status.remove(field);
        } else {
            status.put(field, number);
        }
    }
}
