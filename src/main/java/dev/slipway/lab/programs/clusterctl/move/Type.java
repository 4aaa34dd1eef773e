package dev.slipway.lab.programs.clusterctl.move;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.programs.reach.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/// A kind whose objects are looked at, and whether they move whoever owns them, with all they own.
record Type(Kind kind, boolean forced, boolean hierarchy, boolean global) {

    static final String MOVE = "clusterctl.cluster.x-k8s.io/move";
    static final String MOVE_HIERARCHY = "clusterctl.cluster.x-k8s.io/move-hierarchy";
    static final Kind SECRET = new Kind("v1", "Secret");

    private static final String CLUSTERCTL = "clusterctl.cluster.x-k8s.io";
    private static final Kind DEFINITION = new Kind("apiextensions.k8s.io/v1", "CustomResourceDefinition");
    private static final Set<String> HIERARCHIES = Set.of(
            "Cluster.cluster.x-k8s.io", "ClusterClass.cluster.x-k8s.io", "ClusterResourceSet.addons.cluster.x-k8s.io");

    /// The kinds of the definitions clusterctl has labelled, in their storage version, and the two of the core.
    static List<Type> discover(Session session) {
        var types = new ArrayList<Type>();
        session.list(DEFINITION, "").stream()
                .filter(definition -> labels(definition).has(CLUSTERCTL))
                .map(Type::of)
                .forEach(types::add);
        types.add(new Type(SECRET, false, false, false));
        types.add(new Type(new Kind("v1", "ConfigMap"), false, false, false));
        return types;
    }

    private static Type of(ObjectNode definition) {
        var spec = definition.path("spec");
        var group = spec.path("group").asText();
        var name = spec.path("names").path("kind").asText();
        var version = StreamSupport.stream(spec.path("versions").spliterator(), false)
                .filter(entry -> entry.path("storage").asBoolean())
                .map(entry -> entry.path("name").asText())
                .findFirst()
                .orElse("v1");
        var hierarchy =
                HIERARCHIES.contains(name + "." + group) || labels(definition).has(MOVE_HIERARCHY);
        return new Type(
                new Kind(group + "/" + version, name),
                hierarchy || labels(definition).has(MOVE),
                hierarchy,
                spec.path("scope").asText().equals("Cluster"));
    }

    private static JsonNode labels(ObjectNode object) {
        return object.path("metadata").path("labels");
    }
}
