package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.exec.Command;
import dev.slipway.finding.Texts;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.Session;
import dev.slipway.lifecycle.HeldException;
import dev.slipway.lifecycle.files.ClusterFolder;
import dev.slipway.run.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Moves the objects of Cluster API from one cluster to another, or finishes a move that was interrupted.
///
/// An interrupted move is one of three things, told apart by what is where. While objects are created in the target,
/// the source is whole: it is un-paused and the move begins anew. While objects are deleted from the source, the
/// target is whole, and going back would have the source make machines again: the rest is deleted. At the end only
/// the target's cluster is paused.
public final class CapiMove {

    private static final String DELETING = "clusterctl.cluster.x-k8s.io/delete-for-move";

    private final Tools tools;
    private final ClusterFolder folder;
    private final Session source;
    private final Session target;

    public CapiMove(Tools tools, ClusterFolder folder, Session source, Session target) {
        this.tools = tools;
        this.folder = folder;
        this.source = source;
        this.target = target;
    }

    /// Whether nothing is left to move, as far as the source knows.
    public boolean begun() throws IOException, InterruptedException {
        return cluster(source).isEmpty() || paused(source) || leaving();
    }

    public void run(Path from, Path to) throws IOException, InterruptedException {
        if (cluster(source).isEmpty() && cluster(target).isEmpty()) {
            throw lost();
        }
        if (leaving()) {
            new Leftovers(source).delete();
        } else if (cluster(source).isPresent()) {
            pause(source, false);
            clusterctl(from, to);
        }
        pause(target, false);
    }

    private void clusterctl(Path from, Path to) throws IOException, InterruptedException {
        tools.run(
                Texts.of("lifecycle.move.failed", folder.cluster()),
                folder.cluster(),
                Command.of(
                        "clusterctl",
                        "move",
                        "--to-kubeconfig",
                        to.toString(),
                        "--namespace",
                        Namespaces.SYSTEM,
                        "--filter-cluster",
                        folder.cluster(),
                        "--kubeconfig",
                        from.toString()));
    }

    // Machines go first. As long as every one of the target's is still in the source, none was deleted there.
    private boolean leaving() throws IOException, InterruptedException {
        if (cluster(target).isEmpty() || (cluster(source).isPresent() && !paused(source))) {
            return false;
        }
        var here = source.list(Kinds.MACHINE, Namespaces.SYSTEM);
        var there = target.list(Kinds.MACHINE, Namespaces.SYSTEM);
        return here.size() < there.size() || here.stream().anyMatch(CapiMove::deleting);
    }

    private Optional<ObjectNode> cluster(Session session) throws IOException, InterruptedException {
        return session.find(Kinds.CLUSTER, Namespaces.SYSTEM, folder.cluster());
    }

    private boolean paused(Session session) throws IOException, InterruptedException {
        return cluster(session)
                .filter(found -> found.path("spec").path("paused").asBoolean())
                .isPresent();
    }

    private void pause(Session session, boolean paused) throws IOException, InterruptedException {
        if (paused(session) != paused && cluster(session).isPresent()) {
            var patch = JsonNodeFactory.instance.objectNode();
            patch.putObject("spec").put("paused", paused);
            session.mergePatch(Kinds.CLUSTER, Namespaces.SYSTEM, folder.cluster(), patch);
        }
    }

    private static boolean deleting(JsonNode object) {
        return object.path("metadata").path("annotations").has(DELETING);
    }

    private HeldException lost() {
        return new HeldException(Failure.of(
                Texts.of("lifecycle.move.lost", folder.cluster()),
                Texts.of("lifecycle.move.lost.why", folder.cluster()),
                List.of(),
                Texts.of("lifecycle.move.lost.next")));
    }
}
