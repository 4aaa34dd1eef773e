package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeDoor;
import dev.slipway.kube.Session;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The nodes of a cluster that may not answer yet.
///
/// Its kubeconfig is taken from the cluster that manages it and kept in a file of its own, for this user only.
final class NodeWindow implements AutoCloseable {

    private final KubeDoor door;
    private final Session manager;
    private final String cluster;
    private final Path file;
    private Optional<Session> session = Optional.empty();

    NodeWindow(KubeDoor door, Session manager, String cluster, Path file) {
        this.door = door;
        this.manager = manager;
        this.cluster = cluster;
        this.file = file;
    }

    /// None while the cluster does not answer.
    List<ObjectNode> nodes() throws InterruptedException {
        try {
            if (session.isEmpty()) {
                session = open();
            }
            return session.isPresent() ? session.get().list(Kinds.NODE, "") : List.of();
        } catch (IOException _) {
            return List.of();
        }
    }

    @Override
    public void close() {
        session.ifPresent(Session::close);
    }

    private Optional<Session> open() throws IOException, InterruptedException {
        var kubeconfig = read(manager, cluster);
        if (kubeconfig.isEmpty()) {
            return Optional.empty();
        }
        AtomicFile.writePrivate(file, kubeconfig.get());
        return Optional.of(door.open(file));
    }

    /// The kubeconfig of a cluster, from the Secret Cluster API makes of it.
    static Optional<String> read(Session manager, String cluster) throws IOException, InterruptedException {
        return manager.find(Kinds.SECRET, Namespaces.SYSTEM, cluster + "-kubeconfig")
                .map(secret -> secret.path("data").path("value").asText())
                .filter(value -> !value.isEmpty())
                .map(value -> new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8));
    }
}
