package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.ResourceKind;
import dev.slipway.kube.Session;
import dev.slipway.spec.ClusterSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The objects of EKS Anywhere that make up one cluster's specification, as a cluster holds them.
public final class EksaObjects {

    private static final String PREFIX = "anywhere.eks.amazonaws.com/";
    /// Says that the controller is to leave an object alone.
    public static final String PAUSED = PREFIX + "paused";
    /// Says that a command line works on the cluster.
    public static final String MANAGED_BY_CLI = PREFIX + "managed-by-cli";
    /// The version of the controllers that manage a cluster.
    public static final String COMPONENTS_VERSION = PREFIX + "management-components-version";
    /// The admin machine's address while the cluster is made from there.
    public static final String BOOTSTRAP_IP = PREFIX + "tinkerbell-bootstrap-ip";

    private static final List<ResourceKind> CHILDREN =
            List.of(Kinds.TINKERBELL_DATACENTER, Kinds.TINKERBELL_MACHINE_CONFIG, Kinds.TINKERBELL_TEMPLATE_CONFIG);

    private final ClusterSpec spec;

    public EksaObjects(ClusterSpec spec) {
        this.spec = spec;
    }

    /// The specification to be applied, the cluster last: what it refers to must be there first.
    public List<ObjectNode> wanted() {
        return spec.documents().values().stream()
                .sorted(Comparator.comparing(EksaObjects::isCluster))
                .map(ObjectNode::deepCopy)
                .toList();
    }

    /// Tells the controller of `session` to leave the cluster alone.
    public void pause(Session session) throws IOException, InterruptedException {
        for (var child : children(session)) {
            annotate(session, child, PAUSED, Optional.of("true"));
        }
        annotate(session, PAUSED, Optional.of("true"));
        annotate(session, MANAGED_BY_CLI, Optional.of("true"));
    }

    /// Tells the controller of `session` to look after the cluster again.
    public void resume(Session session) throws IOException, InterruptedException {
        for (var child : children(session)) {
            annotate(session, child, PAUSED, Optional.empty());
        }
        annotate(session, PAUSED, Optional.empty());
        annotate(session, MANAGED_BY_CLI, Optional.empty());
    }

    /// Copies the objects, paused, from one cluster to another; what is there already stays.
    public void copy(Session source, Session target) throws IOException, InterruptedException {
        annotate(source, PAUSED, Optional.of("true"));
        annotate(source, BOOTSTRAP_IP, Optional.empty());
        create(target, source.get(Kinds.EKSA_CLUSTER, spec.namespace(), spec.name()));
        for (var child : children(source)) {
            create(target, child);
        }
    }

    /// The objects as `session` holds them, without what the server added.
    public List<ObjectNode> clean(Session session) throws IOException, InterruptedException {
        var objects = new ArrayList<ObjectNode>();
        objects.add(stripped(session.get(Kinds.EKSA_CLUSTER, spec.namespace(), spec.name())));
        children(session).forEach(child -> objects.add(stripped(child)));
        return objects;
    }

    private List<ObjectNode> children(Session session) throws IOException, InterruptedException {
        var children = new ArrayList<ObjectNode>();
        for (var kind : CHILDREN) {
            for (var object : session.list(kind, spec.namespace())) {
                if (belongs(object)) {
                    children.add(object);
                }
            }
        }
        return children;
    }

    private boolean belongs(ObjectNode object) {
        return spec.documents().containsKey(object.path("kind").asText() + "/" + name(object));
    }

    private void annotate(Session session, String annotation, Optional<String> value)
            throws IOException, InterruptedException {
        session.annotate(Kinds.EKSA_CLUSTER, spec.namespace(), spec.name(), annotation, value);
    }

    private void annotate(Session session, ObjectNode child, String annotation, Optional<String> value)
            throws IOException, InterruptedException {
        var kind = CHILDREN.stream()
                .filter(known -> known.kind().equals(child.path("kind").asText()))
                .findFirst()
                .orElseThrow();
        session.annotate(kind, spec.namespace(), name(child), annotation, value);
    }

    private static void create(Session target, ObjectNode object) throws IOException, InterruptedException {
        try {
            target.create(stripped(object));
        } catch (KubeException.Conflict _) {
            // An earlier attempt has brought it.
        }
    }

    private static ObjectNode stripped(ObjectNode object) {
        var copy = object.deepCopy();
        copy.remove("status");
        copy.withObject("/metadata")
                .remove(List.of(
                        "resourceVersion",
                        "uid",
                        "creationTimestamp",
                        "generation",
                        "managedFields",
                        "ownerReferences",
                        "finalizers",
                        "selfLink"));
        return copy;
    }

    private static boolean isCluster(ObjectNode object) {
        return object.path("kind").asText().equals(Kinds.EKSA_CLUSTER.kind());
    }

    private static String name(JsonNode object) {
        return object.path("metadata").path("name").asText();
    }
}
