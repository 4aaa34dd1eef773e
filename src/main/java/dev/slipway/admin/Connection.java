package dev.slipway.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeDoor;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.Session;
import dev.slipway.site.Workspace;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Connects a workspace to a management cluster that exists, through its kubeconfig.
public record Connection(KubeDoor door) {

    /// Asks the cluster who it is.
    ///
    /// @throws IOException when it is no management cluster's kubeconfig; the message says what, why and what next
    public String ask(Path kubeconfig) throws IOException, InterruptedException {
        try (var session = open(kubeconfig)) {
            return session.list(Kinds.EKSA_CLUSTER, "").stream()
                    .filter(Connection::managesItself)
                    .map(Connection::name)
                    .findFirst()
                    .orElseThrow(() -> new IOException(Texts.of("connect.not-managing", kubeconfig.getFileName())));
        } catch (KubeException.Unreachable failure) {
            throw new IOException(
                    Texts.of("connect.unreachable", kubeconfig.getFileName(), Reason.of(failure)), failure);
        } catch (KubeException.Unauthorized failure) {
            throw new IOException(
                    Texts.of("connect.unauthorized", kubeconfig.getFileName(), Reason.of(failure)), failure);
        }
    }

    /// Keeps a copy of the kubeconfig where the workspace's other clusters have theirs, for its owner's eyes only.
    public void keep(Path kubeconfig, String cluster, Workspace workspace) throws IOException {
        var copy = workspace.folder().resolve(cluster).resolve(cluster + "-eks-a-cluster.kubeconfig");
        if (!copy.equals(kubeconfig)) {
            AtomicFile.writePrivate(copy, Files.readString(kubeconfig));
        }
    }

    private Session open(Path kubeconfig) throws IOException {
        try {
            return door.open(kubeconfig);
        } catch (IOException failure) {
            throw new IOException(Texts.of("connect.no-kubeconfig", kubeconfig.getFileName()), failure);
        }
    }

    // A cluster without a manager's name is its own.
    private static boolean managesItself(ObjectNode cluster) {
        return cluster.at("/spec/managementCluster/name").asText(name(cluster)).equals(name(cluster));
    }

    private static String name(ObjectNode cluster) {
        return cluster.at("/metadata/name").asText();
    }
}
