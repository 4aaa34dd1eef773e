package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.Session;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starts the way of single machines over, after what held them up was mended. A machine that is a node is never
/// touched.
///
/// Without its Workflow, CAPT makes the machine a new one (its Template with it). A machine made from a template that
/// the specification no longer uses is deleted instead; Cluster API puts a new one in its place.
public final class Restart {

    private static final String CLONED_FROM = "cluster.x-k8s.io/cloned-from-name";

    private final Session session;

    public Restart(Session session) {
        this.session = session;
    }

    /// `hardware` are the names of the Hardware whose machines are to start over.
    public void machines(Collection<String> hardware) throws IOException, InterruptedException {
        var templates = templates();
        for (var machine : session.list(Kinds.TINKERBELL_MACHINE, Namespaces.SYSTEM)) {
            var name = machine.path("metadata").path("name").asText();
            if (hardware.contains(machine.path("spec").path("hardwareName").asText()) && !node(name)) {
                if (templates.contains(origin(machine))) {
                    session.delete(Kinds.WORKFLOW, Namespaces.SYSTEM, name);
                    session.delete(Kinds.TEMPLATE, Namespaces.SYSTEM, name);
                } else {
                    session.delete(Kinds.MACHINE, Namespaces.SYSTEM, name);
                }
            }
        }
    }

    private boolean node(String machine) throws IOException, InterruptedException {
        return session.find(Kinds.MACHINE, Namespaces.SYSTEM, machine)
                .filter(found -> found.path("status").has("nodeRef"))
                .isPresent();
    }

    /// The machine templates that are in use.
    private Set<String> templates() throws IOException, InterruptedException {
        var controlPlanes = session.list(Kinds.KUBEADM_CONTROL_PLANE, Namespaces.SYSTEM);
        List<ObjectNode> deployments = session.list(Kinds.MACHINE_DEPLOYMENT, Namespaces.SYSTEM);
        return Stream.concat(
                        controlPlanes.stream()
                                .map(found -> found.at("/spec/machineTemplate/spec/infrastructureRef/name")),
                        deployments.stream().map(found -> found.at("/spec/template/spec/infrastructureRef/name")))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static String origin(ObjectNode machine) {
        return machine.path("metadata").path("annotations").path(CLONED_FROM).asText();
    }
}
