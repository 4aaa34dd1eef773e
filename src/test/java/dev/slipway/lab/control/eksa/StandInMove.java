package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.capi.Capi;
import dev.slipway.lab.control.capi.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Moves a cluster as clusterctl does: paused, recreated without status, with other uids, resumed.
final class StandInMove {

    // Owners before what they own.
    private static final List<Kind> KINDS = List.of(
            Capi.CLUSTER,
            Capi.TINKERBELL_CLUSTER,
            Capi.KUBEADM_CONTROL_PLANE,
            Capi.TINKERBELL_MACHINE_TEMPLATE,
            Capi.KUBEADM_CONFIG_TEMPLATE,
            Capi.MACHINE_DEPLOYMENT,
            Capi.MACHINE_HEALTH_CHECK,
            Capi.MACHINE_SET,
            Capi.MACHINE,
            Capi.KUBEADM_CONFIG,
            Capi.TINKERBELL_MACHINE,
            Capi.SECRET,
            Eksa.HARDWARE,
            Eksa.BMC_MACHINE);

    private final ObjectStore source;
    private final ObjectStore target;
    private final Map<String, String> uids = new HashMap<>();

    StandInMove(ObjectStore source, ObjectStore target) {
        this.source = source;
        this.target = target;
    }

    void move() {
        pause(source, true);
        KINDS.forEach(kind -> source.list(kind, Eksa.NAMESPACE).forEach(this::copy));
        KINDS.reversed().forEach(kind -> source.list(kind, Eksa.NAMESPACE).forEach(this::remove));
        pause(target, false);
    }

    void moveSpec() {
        for (var kind : List.of(Eksa.CLUSTER, Eksa.DATACENTER, Eksa.MACHINE_CONFIG, Eksa.BUNDLES)) {
            source.list(kind, "").forEach(object -> {
                Meta.annotate(object, Eksa.PAUSED, "true");
                source.update(object.deepCopy());
                var copy = fresh(object);
                copy.withObject("/metadata").remove("ownerReferences");
                copy.withObject("/metadata/annotations").remove(List.of(Eksa.PAUSED, Eksa.BOOTSTRAP_IP));
                target.create(copy);
            });
        }
    }

    private static void pause(ObjectStore store, boolean paused) {
        store.list(Capi.CLUSTER, Eksa.NAMESPACE)
                .forEach(cluster -> store.edit(Capi.CLUSTER, Eksa.NAMESPACE, Meta.name(cluster), object -> {
                    if (paused) {
                        object.withObject("/spec").put("paused", true);
                    } else {
                        object.withObject("/spec").remove("paused");
                    }
                }));
    }

    private void copy(ObjectNode object) {
        var copy = fresh(object);
        copy.at("/metadata/ownerReferences")
                .forEach(owner -> ((ObjectNode) owner)
                        .put("uid", uids.getOrDefault(owner.path("uid").asText(), "gone")));
        uids.put(Meta.uid(object), Meta.uid(target.create(copy)));
    }

    private static ObjectNode fresh(ObjectNode object) {
        var copy = object.deepCopy();
        copy.remove("status");
        copy.withObject("/metadata")
                .remove(List.of("uid", "resourceVersion", "creationTimestamp", "generation", "managedFields"));
        return copy;
    }

    private void remove(ObjectNode object) {
        var kind = Kind.of(object);
        source.edit(
                kind,
                Meta.namespace(object),
                Meta.name(object),
                present -> present.withObject("/metadata").set("finalizers", Json.list()));
        source.delete(kind, Meta.namespace(object), Meta.name(object));
    }
}
