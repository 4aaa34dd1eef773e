package dev.slipway.lifecycle.parts;

import dev.slipway.kube.Session;
import dev.slipway.kube.Waits;
import dev.slipway.kube.Waits.Patience;
import dev.slipway.lifecycle.Doors;
import dev.slipway.lifecycle.files.ClusterFolder;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// The kubeconfig of the new cluster, as the operator gets it.
public final class Kubeconfig {

    private static final Patience PATIENCE = Patience.once(Duration.ofMinutes(1));

    private final Doors doors;
    private final ClusterFolder folder;

    public Kubeconfig(Doors doors, ClusterFolder folder) {
        this.doors = doors;
        this.folder = folder;
    }

    /// Takes it from the cluster that manages the new one, and writes it for its owner alone.
    public void fetch(Session manager) throws IOException, InterruptedException {
        new Waits(doors.time(), () -> {}).until("waiting for the kubeconfig", PATIENCE, () -> {
            var content = NodeWindow.read(manager, folder.cluster());
            if (content.isEmpty()) {
                return Optional.of("there is no Secret " + folder.cluster() + "-kubeconfig");
            }
            AtomicFile.writePrivate(folder.kubeconfig(), content.get());
            return Optional.empty();
        });
    }
}
