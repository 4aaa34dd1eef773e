package dev.slipway.lab.programs.clusterctl;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.reach.Session;
import java.util.List;

/// The providers of a management cluster, as clusterctl keeps book of them in the cluster itself.
public final class Inventory {

    private static final Kind PROVIDER = new Kind("clusterctl.cluster.x-k8s.io/v1alpha3", "Provider");
    private static final String MANAGER = "clusterctl";

    private final Session session;

    public Inventory(Session session) {
        this.session = session;
    }

    public List<ObjectNode> providers() {
        return session.list(PROVIDER, "");
    }

    /// Makes sure the cluster knows what a provider is.
    void ensureDefinition() {
        session.change(objects -> objects.apply(InventoryDefinition.object(), MANAGER));
    }

    boolean initialized() {
        return providers().stream()
                .anyMatch(provider -> provider.path("type").asText().equals(ProviderType.CORE.title()));
    }

    /// Whether exactly this is installed already.
    ///
    /// @throws Failure when another version of it is
    boolean has(Components components) throws Failure {
        var provider = components.provider();
        for (var present : providers()) {
            if (present.path("providerName").asText().equals(provider.name())
                    && present.path("type").asText().equals(provider.type().title())) {
                if (present.path("version").asText().equals(components.version())) {
                    return true;
                }
                throw another(
                        provider.label(),
                        present.path("metadata").path("namespace").asText());
            }
        }
        return false;
    }

    void add(Components components) {
        var entry = JsonNodeFactory.instance
                .objectNode()
                .put("apiVersion", PROVIDER.apiVersion())
                .put("kind", PROVIDER.name())
                .put("providerName", components.provider().name())
                .put("type", components.provider().type().title())
                .put("version", components.version());
        var metadata = entry.putObject("metadata")
                .put("name", components.provider().label())
                .put("namespace", components.namespace());
        metadata.putObject("labels")
                .put("clusterctl.cluster.x-k8s.io", "")
                .put("cluster.x-k8s.io/provider", components.provider().label())
                .put("clusterctl.cluster.x-k8s.io/core", "inventory");
        session.change(objects -> objects.apply(entry, MANAGER));
    }

    private static Failure another(String label, String namespace) {
        return Failure.of("installing provider \"" + label
                + "\" can lead to a non functioning management cluster: there is already an instance of the \"" + label
                + "\" provider installed in the \"" + namespace + "\" namespace");
    }
}
