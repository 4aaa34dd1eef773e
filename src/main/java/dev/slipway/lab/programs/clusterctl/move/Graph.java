package dev.slipway.lab.programs.clusterctl.move;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.programs.clusterctl.Inventory;
import dev.slipway.lab.programs.reach.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All objects that might move, joined by who owns whom.
final class Graph {

    // kubernetes-sigs/cluster-api: util/secret/consts.go
    private static final Set<String> PURPOSES =
            Set.of("kubeconfig", "ca", "etcd", "sa", "proxy", "apiserver-etcd-client");

    private final Map<String, Node> byUid = new LinkedHashMap<>();

    private Graph() {}

    /// Reads the objects of one namespace; of all when it is empty.
    static Graph discover(Session session, String namespace) {
        var graph = new Graph();
        for (var type : Type.discover(session)) {
            session.list(type.kind(), type.global() ? "" : namespace).forEach(object -> graph.add(object, type));
            if (type.kind().equals(Type.SECRET)) {
                graph.addProviderSecrets(session, type);
            }
        }
        graph.findSoftOwners(session);
        graph.nodes().stream().filter(Node::hierarchy).forEach(node -> graph.spread(node, node));
        return graph;
    }

    List<Node> nodes() {
        return List.copyOf(byUid.values());
    }

    private void addProviderSecrets(Session session, Type type) {
        new Inventory(session)
                .providers().stream()
                        .filter(provider -> provider.path("type").asText().equals("InfrastructureProvider"))
                        .map(provider ->
                                provider.path("metadata").path("namespace").asText())
                        .distinct()
                        .flatMap(namespace -> session.list(type.kind(), namespace).stream())
                        .forEach(secret -> add(secret, type));
    }

    private void add(ObjectNode object, Type type) {
        var metadata = object.path("metadata");
        var node = byUid.computeIfAbsent(
                metadata.path("uid").asText(),
                _ -> new Node(type.kind(), metadata.path("name").asText()));
        node.see(object, type);
        metadata.path("ownerReferences").forEach(reference -> node.ownedBy(owner(reference), reference));
    }

    private Node owner(JsonNode reference) {
        return byUid.computeIfAbsent(
                reference.path("uid").asText(),
                _ -> new Node(
                        new Kind(
                                reference.path("apiVersion").asText(),
                                reference.path("kind").asText()),
                        reference.path("name").asText()));
    }

    private void findSoftOwners(Session session) {
        var clusters = nodes().stream().filter(Node::isCluster).toList();
        for (var node : nodes()) {
            var owner = "";
            if (node.kind().equals(Type.SECRET) && node.owners().isEmpty()) {
                owner = clusterOfSecret(node.name());
            } else if (node.is("addons.cluster.x-k8s.io", "ClusterResourceSetBinding")) {
                owner = session.get(node.kind(), node.namespace(), node.name())
                        .map(binding -> binding.path("spec").path("clusterName").asText())
                        .orElse("");
            }
            var name = owner;
            clusters.stream()
                    .filter(cluster ->
                            cluster.name().equals(name) && cluster.namespace().equals(node.namespace()))
                    .forEach(node::softlyOwnedBy);
        }
    }

    private static String clusterOfSecret(String name) {
        return PURPOSES.stream()
                .filter(purpose -> name.endsWith("-" + purpose))
                .map(purpose -> name.substring(0, name.length() - purpose.length() - 1))
                .reduce("", (first, second) -> first.isEmpty() || second.length() < first.length() ? second : first);
    }

    // Owners may form a ring: whoever belongs to the tenant already is not entered again.
    private void spread(Node node, Node tenant) {
        if (node.belongTo(tenant)) {
            nodes().stream()
                    .filter(other -> other.owners().containsKey(node)
                            || other.softOwners().contains(node))
                    .forEach(other -> spread(other, tenant));
        }
    }
}
