package dev.slipway.lifecycle.parts;

import dev.slipway.exec.Command;
import dev.slipway.finding.Texts;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.Session;
import dev.slipway.lifecycle.HeldException;
import dev.slipway.lifecycle.Lines;
import dev.slipway.lifecycle.files.ClusterFolder;
import dev.slipway.run.Failure;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// The kind cluster from which the new cluster is made.
public final class BootstrapCluster {

    private final Tools tools;
    private final ClusterFolder folder;

    public BootstrapCluster(Tools tools, ClusterFolder folder) {
        this.tools = tools;
        this.folder = folder;
    }

    /// Whether kind knows the cluster, in whatever state.
    public boolean exists() throws IOException, InterruptedException {
        var answer = tools.ask(Command.of("kind", "get", "clusters"));
        return answer.out().contains(folder.bootstrapCluster());
    }

    /// Whether it was made to the end: kind writes the kubeconfig last.
    public boolean complete() throws IOException, InterruptedException {
        return exists() && Files.exists(folder.bootstrapKubeconfig()) && answers();
    }

    /// Makes the cluster. What is left of an earlier attempt is removed first.
    public void create(String image) throws IOException, InterruptedException {
        tools.reporter()
                .say(
                        4,
                        Lines.of(
                                "Creating kind cluster",
                                "name",
                                folder.bootstrapCluster(),
                                "kubeconfig",
                                folder.bootstrapKubeconfig()));
        Files.deleteIfExists(folder.bootstrapKubeconfig());
        if (exists()) {
            remove();
        }
        tools.run(
                Texts.of("lifecycle.bootstrap.failed", folder.bootstrapCluster()),
                folder.bootstrapCluster(),
                Command.of(
                        "kind",
                        "create",
                        "cluster",
                        "--name",
                        folder.bootstrapCluster(),
                        "--kubeconfig",
                        folder.bootstrapKubeconfig().toString(),
                        "--image",
                        image,
                        "--config",
                        folder.kindConfig().toString()));
    }

    /// A session; the kubeconfig is asked of kind again if it was lost.
    public Session open() throws IOException, InterruptedException {
        if (!Files.exists(folder.bootstrapKubeconfig())) {
            var answer = tools.ask(Command.of("kind", "get", "kubeconfig", "--name", folder.bootstrapCluster()));
            if (!answer.succeeded()) {
                throw lost(answer.err());
            }
            AtomicFile.writePrivate(folder.bootstrapKubeconfig(), answer.text());
        }
        return tools.doors().kube().open(folder.bootstrapKubeconfig());
    }

    /// Deletes the cluster, unless it still is what manages machines.
    public void delete() throws IOException, InterruptedException {
        if (!exists()) {
            tools.reporter().say(4, "Skipping delete bootstrap cluster, cluster doesn't exist");
            return;
        }
        if (manages()) {
            throw new HeldException(Failure.of(
                    "error deleting bootstrap cluster: management cluster in bootstrap cluster",
                    Texts.of("lifecycle.bootstrap.manages", folder.bootstrapCluster(), folder.cluster()),
                    List.of(),
                    Texts.of("lifecycle.resume")));
        }
        tools.reporter().say(4, "Deleting kind cluster");
        remove();
    }

    private boolean manages() throws InterruptedException {
        try (var session = open()) {
            return session.find(Kinds.CLUSTER, Namespaces.SYSTEM, folder.cluster())
                    .filter(cluster ->
                            cluster.path("status").path("phase").asText().equals("Provisioned"))
                    .isPresent();
        } catch (IOException _) {
            // A cluster that does not answer manages nothing.
            return false;
        }
    }

    private void remove() throws IOException, InterruptedException {
        tools.run(
                Texts.of("lifecycle.bootstrap.not-deleted", folder.bootstrapCluster()),
                folder.bootstrapCluster(),
                Command.of("kind", "delete", "cluster", "--name", folder.bootstrapCluster()));
        Files.deleteIfExists(folder.bootstrapKubeconfig());
    }

    private boolean answers() throws InterruptedException {
        try (var session = tools.doors().kube().open(folder.bootstrapKubeconfig())) {
            return !session.list(Kinds.NODE, "").isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    private HeldException lost(List<String> words) {
        return new HeldException(Failure.of(
                Texts.of("lifecycle.bootstrap.lost", folder.bootstrapCluster()),
                Texts.of("lifecycle.bootstrap.lost.why"),
                words,
                Texts.of("lifecycle.bootstrap.lost.next", folder.cluster())));
    }
}
