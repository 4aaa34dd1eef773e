package dev.slipway.lifecycle.create;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slipway.kube.Session;
import dev.slipway.lifecycle.parts.Namespaces;
import dev.slipway.lifecycle.parts.Objects;
import java.io.IOException;

/// The Secret `registry-credentials`; its values come from `REGISTRY_USERNAME` and `REGISTRY_PASSWORD`.
record RegistryLogin(Creation creation) {

    boolean asked() {
        return creation.spec()
                .registryMirror()
                .filter(mirror -> mirror.path("authenticate").asBoolean())
                .isPresent();
    }

    /// Without a login the values are empty, as EKS Anywhere leaves them.
    void put(Session session) throws IOException, InterruptedException {
        var secret =
                JsonNodeFactory.instance.objectNode().put("apiVersion", "v1").put("kind", "Secret");
        var metadata = secret.putObject("metadata").put("name", "registry-credentials");
        metadata.put("namespace", Namespaces.SYSTEM)
                .putObject("labels")
                .put("clusterctl.cluster.x-k8s.io/move", "true");
        secret.putObject("stringData")
                .put("username", value("REGISTRY_USERNAME"))
                .put("password", value("REGISTRY_PASSWORD"));
        new Objects(session, creation.doors().time()).apply(secret);
    }

    private String value(String variable) {
        return asked() ? creation.request().environment().getOrDefault(variable, "") : "";
    }
}
