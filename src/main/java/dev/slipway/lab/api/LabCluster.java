package dev.slipway.lab.api;

import java.net.URI;

/// One API server of the lab: its objects inside, its HTTPS endpoint outside.
public interface LabCluster extends AutoCloseable {

    String name();

    /// Known from the beginning; nothing answers there until `open`.
    URI endpoint();

    /// An administrator's kubeconfig, keys included.
    String kubeconfig();

    ObjectStore objects();

    /// Appends to what `kubectl logs` shows of a container.
    void log(String namespace, String pod, String container, String line);

    /// Starts to answer; once more does nothing.
    void open();

    boolean answering();

    @Override
    void close();
}
