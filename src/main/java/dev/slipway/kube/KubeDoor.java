package dev.slipway.kube;

import java.io.IOException;
import java.nio.file.Path;

/// The door to Kubernetes API servers.
@FunctionalInterface
public interface KubeDoor {

    /// Prepares to call the server a kubeconfig file points to. Nothing is called yet.
    ///
    /// @throws IOException when the file is missing or is no kubeconfig
    Session open(Path kubeconfig) throws IOException;

    /// Servers on the network.
    static KubeDoor network() {
        return NetworkSession::open;
    }
}
