package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.util.List;
import java.util.Optional;

/// Moves a MachineDeployment's machines from its former MachineSets to the one of its present template.
final class MachineRollout {

    private static final String REVISION = "machinedeployment.clusters.x-k8s.io/revision";
    private static final String DESIRED = "machinedeployment.clusters.x-k8s.io/desired-replicas";
    private static final String MAXIMUM = "machinedeployment.clusters.x-k8s.io/max-replicas";

    private final Site site;

    MachineRollout(Site site) {
        this.site = site;
    }

    List<ObjectNode> sets(ObjectNode deployment) {
        return site.objects().list(Capi.MACHINE_SET, Meta.namespace(deployment)).stream()
                .filter(set -> Owners.controls(deployment, set))
                .toList();
    }

    void proceed(ObjectNode deployment, List<ObjectNode> sets) {
        var current = current(deployment, sets);
        if (current.isEmpty()) {
            create(deployment, sets);
            return;
        }
        var former = sets.stream()
                .filter(set -> !Meta.name(set).equals(Meta.name(current.get())))
                .toList();
        var desired = desired(deployment);
        var old = replicas(former);
        scale(deployment, current.get(), Math.min(desired, desired + surge(deployment) - old));
        shrink(deployment, current.get(), former);
    }

    private static Optional<ObjectNode> current(ObjectNode deployment, List<ObjectNode> sets) {
        return sets.stream()
                .filter(set -> MachineTemplate.same(deployment, set))
                .findFirst();
    }

    // Only what the new set has made available may go from the former ones.
    private void shrink(ObjectNode deployment, ObjectNode current, List<ObjectNode> former) {
        var least = desired(deployment)
                - deployment
                        .at("/spec/rollout/strategy/rollingUpdate/maxUnavailable")
                        .asInt(0);
        var available = current.at("/status/availableReplicas").asInt();
        var spare = available + replicas(former) - least;
        for (var set : former) {
            var gone = Math.clamp(spare, 0, set.at("/spec/replicas").asInt());
            scale(deployment, set, set.at("/spec/replicas").asInt() - gone);
            spare -= gone;
        }
    }

    private static int desired(ObjectNode deployment) {
        return deployment.at("/spec/replicas").asInt(1);
    }

    private static int surge(ObjectNode deployment) {
        return deployment.at("/spec/rollout/strategy/rollingUpdate/maxSurge").asInt(1);
    }

    private static int replicas(List<ObjectNode> sets) {
        return sets.stream().mapToInt(set -> set.at("/spec/replicas").asInt()).sum();
    }

    private void scale(ObjectNode deployment, ObjectNode set, int replicas) {
        var before = set.at("/spec/replicas").asInt();
        if (before == replicas) {
            return;
        }
        site.objects().edit(Capi.MACHINE_SET, Meta.namespace(set), Meta.name(set), object -> {
            object.withObject("/spec").put("replicas", replicas);
            bookkeeping(deployment, object);
        });
        var way = replicas > before ? "up" : "down";
        event(
                deployment,
                "SuccessfulScale",
                "Scaled %s MachineSet %s: %d -> %d".formatted(way, Meta.name(set), before, replicas));
    }

    private void create(ObjectNode deployment, List<ObjectNode> former) {
        var name = Names.child(site, Capi.MACHINE_SET, Meta.namespace(deployment), Meta.name(deployment));
        var set = Json.object(Capi.MACHINE_SET, Meta.namespace(deployment), name);
        var hash = hash(deployment, name);
        set.set("spec", spec(deployment, hash, former.isEmpty() ? desired(deployment) : surge(deployment)));
        deployment
                .at("/spec/template/metadata/labels")
                .propertyStream()
                .forEach(label ->
                        Meta.label(set, label.getKey(), label.getValue().asText()));
        Meta.label(set, Capi.TEMPLATE_HASH, hash);
        Meta.finalizer(set, MachineSetReconciler.FINALIZER);
        bookkeeping(deployment, set);
        var revision = String.valueOf(former.size() + 1);
        Meta.annotate(set, REVISION, revision);
        Owners.control(set, deployment);
        site.objects().create(set);
        site.objects()
                .edit(
                        Capi.MACHINE_DEPLOYMENT,
                        Meta.namespace(deployment),
                        Meta.name(deployment),
                        object -> Meta.annotate(object, REVISION, revision));
        event(deployment, "SuccessfulCreate", "Created MachineSet " + name);
    }

    private static ObjectNode spec(ObjectNode deployment, String hash, int replicas) {
        var template = deployment.withObject("/spec/template").deepCopy();
        template.withObject("/metadata/labels").put(Capi.TEMPLATE_HASH, hash);
        var selector = deployment.withObject("/spec/selector").deepCopy();
        selector.withObject("/matchLabels").put(Capi.TEMPLATE_HASH, hash);
        return Json.of(
                "clusterName",
                deployment.at("/spec/clusterName"),
                "replicas",
                replicas,
                "selector",
                selector,
                "template",
                template);
    }

    private static String hash(ObjectNode deployment, String name) {
        var template = Integer.toUnsignedLong(
                deployment.at("/spec/template/spec").toString().hashCode());
        return template + name.substring(name.lastIndexOf('-'));
    }

    private static void bookkeeping(ObjectNode deployment, ObjectNode set) {
        Meta.annotate(set, DESIRED, String.valueOf(desired(deployment)));
        Meta.annotate(set, MAXIMUM, String.valueOf(desired(deployment) + surge(deployment)));
    }

    private void event(ObjectNode deployment, String reason, String message) {
        site.objects().event(deployment, "Normal", reason, message, "machinedeployment-controller");
    }
}
