package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.ResourceKind;
import dev.slipway.kube.Session;
import java.io.IOException;
import java.util.List;

/// What an interrupted move left in the cluster it moved from, with all of it in the target already.
///
/// It is taken away as clusterctl does: without finalizers, because nothing may be undone in the world.
final class Leftovers {

    // Those that depend on others first.
    private static final List<ResourceKind> KINDS = List.of(
            Kinds.KUBEADM_CONFIG,
            Kinds.TINKERBELL_MACHINE,
            Kinds.MACHINE,
            Kinds.MACHINE_SET,
            Kinds.MACHINE_DEPLOYMENT,
            Kinds.MACHINE_HEALTH_CHECK,
            Kinds.KUBEADM_CONTROL_PLANE,
            Kinds.KUBEADM_CONFIG_TEMPLATE,
            Kinds.TINKERBELL_MACHINE_TEMPLATE,
            Kinds.TINKERBELL_CLUSTER,
            Kinds.HARDWARE,
            Kinds.BMC_MACHINE,
            Kinds.CLUSTER);

    private final Session session;

    Leftovers(Session session) {
        this.session = session;
    }

    void delete() throws IOException, InterruptedException {
        for (var kind : KINDS) {
            for (var object : session.list(kind, Namespaces.SYSTEM)) {
                delete(kind, object);
            }
        }
    }

    private void delete(ResourceKind kind, ObjectNode object) throws IOException, InterruptedException {
        var name = object.path("metadata").path("name").asText();
        var patch = JsonNodeFactory.instance.objectNode();
        patch.putObject("metadata").putNull("finalizers");
        try {
            session.mergePatch(kind, Namespaces.SYSTEM, name, patch);
            session.delete(kind, Namespaces.SYSTEM, name);
        } catch (KubeException.NotFound _) {
            // Its owner took it along.
        }
    }
}
