package dev.slipway.lab.programs.clusterctl.move;

import dev.slipway.lab.programs.call.Failure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is going to move, in groups whose owners are all in earlier groups.
record Selection(List<Node> nodes) {

    Selection {
        nodes = List.copyOf(nodes);
    }

    /// All of the graph that moves; with a cluster's name only what belongs to it, and what belongs to no cluster.
    static Selection of(Graph graph, String cluster) throws Failure {
        var kept = new ArrayList<Node>();
        for (var node : graph.nodes()) {
            if (node.moves() && (cluster.isEmpty() || belongs(node, cluster))) {
                kept.add(node);
            }
        }
        return new Selection(kept);
    }

    List<Node> clusters() {
        return nodes.stream().filter(Node::isCluster).toList();
    }

    List<Node> machines() {
        return nodes.stream()
                .filter(node -> node.is("cluster.x-k8s.io", "Machine"))
                .toList();
    }

    List<List<Node>> groups() {
        var groups = new ArrayList<List<Node>>();
        var placed = new LinkedHashSet<Node>();
        while (true) {
            var group = nodes.stream()
                    .filter(node -> !placed.contains(node) && ready(node, placed))
                    .toList();
            if (group.isEmpty()) {
                return groups;
            }
            groups.add(group);
            placed.addAll(group);
        }
    }

    private static boolean ready(Node node, Set<Node> placed) {
        return placed.containsAll(node.owners().keySet()) && placed.containsAll(node.softOwners());
    }

    private static boolean belongs(Node node, String cluster) throws Failure {
        var clusters =
                node.tenants().stream().filter(Node::isCluster).map(Node::name).toList();
        if (clusters.contains(cluster) && clusters.size() > 1) {
            throw Failure.of("object " + node.title() + " belongs to cluster " + cluster + " and to other clusters");
        }
        return clusters.contains(cluster) || (clusters.isEmpty() && node.forced());
    }
}
