package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.util.Optional;

/// The Node a Machine has become.
final class MachineNode {

    private static final String UNINITIALIZED = "node.cluster.x-k8s.io/uninitialized";

    private final Site site;
    private final LabCluster remote;
    private final ObjectNode machine;
    private final ObjectNode node;

    private MachineNode(Site site, LabCluster remote, ObjectNode machine, ObjectNode node) {
        this.site = site;
        this.remote = remote;
        this.machine = machine;
        this.node = node;
    }

    /// The Node with the Machine's provider id, in the Machine's cluster.
    static Optional<MachineNode> of(Site site, ObjectNode machine) {
        var providerId = machine.at("/spec/providerID").asText();
        if (providerId.isEmpty()) {
            return Optional.empty();
        }
        return Remotes.reach(site, machine.at("/spec/clusterName").asText())
                .flatMap(remote -> remote.objects().list(Capi.NODE, "").stream()
                        .filter(node -> node.at("/spec/providerID").asText().equals(providerId))
                        .findFirst()
                        .map(node -> new MachineNode(site, remote, machine, node)));
    }

    ObjectNode object() {
        return node;
    }

    String name() {
        return Meta.name(node);
    }

    /// Writes the reference into the Machine and the back references into the Node.
    void bind(Klog log) {
        if (!machine.path("status").has("nodeRef")) {
            machine.withObject("/status").set("nodeRef", Json.of("name", name()));
            log.info(
                    Key.of(machine),
                    "Infrastructure provider reporting spec.providerID, Kubernetes node is now available",
                    "providerID",
                    machine.at("/spec/providerID").asText(),
                    "Node",
                    name());
            site.objects().event(machine, "Normal", "SuccessfulSetNodeRef", name(), "machine-controller");
        }
        machine.withObject("/status").set("nodeInfo", node.at("/status/nodeInfo"));
        remote.objects().edit(Capi.NODE, "", name(), this::backReferences);
    }

    private void backReferences(ObjectNode object) {
        Meta.annotate(object, Capi.CLUSTER_NAME, machine.at("/spec/clusterName").asText());
        Meta.annotate(object, "cluster.x-k8s.io/cluster-namespace", Meta.namespace(machine));
        Meta.annotate(object, "cluster.x-k8s.io/machine", Meta.name(machine));
        machine.at("/metadata/ownerReferences").valueStream().findFirst().ifPresent(owner -> {
            Meta.annotate(
                    object, "cluster.x-k8s.io/owner-kind", owner.path("kind").asText());
            Meta.annotate(
                    object, "cluster.x-k8s.io/owner-name", owner.path("name").asText());
        });
        if (object.at("/spec/taints").valueStream().anyMatch(MachineNode::uninitialized)) {
            object.withObject("/spec")
                    .set(
                            "taints",
                            Json.list(object.at("/spec/taints")
                                    .valueStream()
                                    .filter(taint -> !uninitialized(taint))
                                    .toArray()));
        }
    }

    private static boolean uninitialized(JsonNode taint) {
        return taint.path("key").asText().equals(UNINITIALIZED);
    }
}
