package dev.slipway.fleet.ui;

import java.io.IOException;
import java.nio.file.Path;

/// Takes a cluster that exists into the workspace.
@FunctionalInterface
public interface Connecting {

    /// Asks the cluster of a kubeconfig who it is and keeps a copy of the file; returns its name.
    ///
    /// @throws IOException when it is not taken; the message says what, why and what next
    String connect(Path kubeconfig) throws IOException, InterruptedException;

    /// Why no cluster can be taken at all; empty where one can.
    default String obstacle() {
        return "";
    }

    /// Takes none, and says why before a file is chosen.
    static Connecting refused(String why) {
        return new Connecting() {
            @Override
            public String connect(Path kubeconfig) throws IOException {
                throw new IOException(why);
            }

            @Override
            public String obstacle() {
                return why;
            }
        };
    }
}
