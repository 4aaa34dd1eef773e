package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.Session;
import java.io.IOException;

/// Namespaces of EKS Anywhere.
public final class Namespaces {

    /// Where Cluster API and Tinkerbell have their objects.
    public static final String SYSTEM = "eksa-system";

    private Namespaces() {}

    public static void ensure(Session session, String name) throws IOException, InterruptedException {
        var namespace =
                JsonNodeFactory.instance.objectNode().put("apiVersion", "v1").put("kind", "Namespace");
        namespace.putObject("metadata").put("name", name);
        try {
            session.create(namespace);
        } catch (KubeException.Conflict _) {
            // It is there already.
        }
    }
}
