package dev.slipway.lab.programs.clusterctl.move;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.clusterctl.Inventory;
import dev.slipway.lab.programs.reach.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What must hold before anything is moved.
record Readiness(Session source) {

    /// The target has every provider of the source, and none that is older.
    void checkProviders(Session target) throws Failure {
        var there = new Inventory(target).providers();
        var problems = new ArrayList<String>();
        for (var provider : new Inventory(source).providers()) {
            problem(provider, there).ifPresent(problems::add);
        }
        fail("failed to check providers in target cluster", problems);
    }

    /// Nothing is half-way to being a machine.
    void checkProvisioned(Selection selection) throws Failure {
        var problems = new ArrayList<String>();
        for (var cluster : selection.clusters()) {
            unfinished(cluster).ifPresent(problems::add);
        }
        for (var machine : selection.machines()) {
            if (read(machine)
                    .path("status")
                    .path("nodeRef")
                    .path("name")
                    .asText()
                    .isEmpty()) {
                problems.add(
                        "cannot start the move operation while " + machine.title() + " is still provisioning the node");
            }
        }
        fail("failed to get object graph: failed to check for provisioned infrastructure", problems);
    }

    void checkNotPaused(Selection selection) throws Failure {
        var paused = new ArrayList<String>();
        for (var cluster : selection.clusters()) {
            var object = read(cluster);
            if (object.path("spec").path("paused").asBoolean()
                    || object.path("metadata").path("annotations").has("cluster.x-k8s.io/paused")) {
                paused.add(cluster.namespace() + "/" + cluster.name());
            }
        }
        if (!paused.isEmpty()) {
            throw Failure.of(
                    "cannot start operation while the following Clusters are paused: " + String.join(", ", paused));
        }
    }

    private static Optional<String> problem(ObjectNode provider, List<ObjectNode> there) {
        var name = provider.path("metadata").path("name").asText();
        var version = ProviderVersion.parse(provider.path("version").asText());
        var newest = there.stream()
                .filter(other -> other.path("providerName").equals(provider.path("providerName"))
                        && other.path("type").equals(provider.path("type")))
                .map(other -> ProviderVersion.parse(other.path("version").asText()))
                .max(ProviderVersion::compareTo);
        if (newest.isEmpty()) {
            return Optional.of("provider " + name + " not found in the target cluster");
        }
        return newest.filter(found -> found.compareTo(version) < 0)
                .map(found -> "provider " + name + " in the target cluster is older than in the source cluster"
                        + " (source: " + version + ", target: " + found + ")");
    }

    private Optional<String> unfinished(Node cluster) {
        var status = read(cluster).path("status");
        if (!status.path("initialization").path("infrastructureProvisioned").asBoolean()) {
            return Optional.of("cannot start the move operation while " + cluster.title()
                    + " is still provisioning the infrastructure");
        }
        return initialized(status)
                ? Optional.empty()
                : Optional.of("cannot start the move operation while the control plane for " + cluster.title()
                        + " is not yet initialized");
    }

    private static boolean initialized(JsonNode status) {
        for (var condition : status.path("conditions")) {
            if (condition.path("type").asText().equals("ControlPlaneInitialized")) {
                return condition.path("status").asText().equals("True")
                        && status.path("initialization")
                                .path("controlPlaneInitialized")
                                .asBoolean();
            }
        }
        return false;
    }

    private JsonNode read(Node node) {
        return source.get(node.kind(), node.namespace(), node.name())
                .<JsonNode>map(object -> object)
                .orElse(MissingNode.getInstance());
    }

    private static void fail(String matter, List<String> problems) throws Failure {
        if (problems.size() == 1) {
            throw Failure.of(matter + ": " + problems.getFirst());
        }
        if (!problems.isEmpty()) {
            throw Failure.of(matter + ": [" + String.join(", ", problems) + "]");
        }
    }
}
