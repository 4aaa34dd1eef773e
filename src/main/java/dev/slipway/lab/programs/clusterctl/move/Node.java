package dev.slipway.lab.programs.clusterctl.move;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// An object in the graph of owners. One that is only known as somebody's owner is not `seen`.
final class Node {

    private final Kind kind;
    private final String name;
    private final Map<Node, JsonNode> owners = new LinkedHashMap<>();
    private final Set<Node> softOwners = new LinkedHashSet<>();
    private final Set<Node> tenants = new LinkedHashSet<>();
    private String namespace = "";
    private boolean seen;
    private boolean forced;
    private boolean hierarchy;
    private boolean global;
    private String newUid = "";

    Node(Kind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    /// The object itself has been found.
    void see(ObjectNode object, Type type) {
        var labels = object.path("metadata").path("labels");
        namespace = object.path("metadata").path("namespace").asText();
        hierarchy = type.hierarchy() || labels.has(Type.MOVE_HIERARCHY);
        forced = type.forced() || labels.has(Type.MOVE);
        global = type.global();
        seen = true;
    }

    void ownedBy(Node owner, JsonNode reference) {
        owners.put(owner, reference);
    }

    void softlyOwnedBy(Node owner) {
        softOwners.add(owner);
    }

    /// False if it was one of its tenants before.
    boolean belongTo(Node tenant) {
        return tenants.add(tenant);
    }

    void recreated(String uid) {
        newUid = uid;
    }

    Kind kind() {
        return kind;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    Map<Node, JsonNode> owners() {
        return owners;
    }

    Set<Node> softOwners() {
        return softOwners;
    }

    Set<Node> tenants() {
        return tenants;
    }

    boolean hierarchy() {
        return hierarchy;
    }

    boolean forced() {
        return forced;
    }

    boolean global() {
        return global;
    }

    String newUid() {
        return newUid;
    }

    boolean moves() {
        return seen && (!tenants.isEmpty() || forced);
    }

    boolean is(String group, String kindName) {
        return kind.group().equals(group) && kind.name().equals(kindName);
    }

    boolean isCluster() {
        return is("cluster.x-k8s.io", "Cluster");
    }

    /// As clusterctl names it in an error.
    String title() {
        return "\"" + kind.apiVersion() + ", Kind=" + kind.name() + "\" " + namespace + "/" + name;
    }

    @Override
    public String toString() {
        return kind.name() + " " + namespace + "/" + name;
    }
}
