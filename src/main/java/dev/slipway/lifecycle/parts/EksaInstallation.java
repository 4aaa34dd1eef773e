package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Session;
import dev.slipway.lifecycle.release.Release;
import java.io.IOException;

/// EKS Anywhere's own definitions and controller, put into a cluster.
public final class EksaInstallation {

    private final Tools tools;
    private final Release release;

    public EksaInstallation(Tools tools, Release release) {
        this.tools = tools;
        this.release = release;
    }

    public void install(Session session) throws IOException, InterruptedException {
        var objects = new Objects(session, tools.doors().time());
        Namespaces.ensure(session, Namespaces.SYSTEM);
        tools.reporter().say("Installing EKS-D components");
        objects.apply(release.objects("eksD.components"));
        tools.reporter().say("Installing EKS-A custom components (CRD and controller)");
        objects.apply(release.objects("eksa.components"));
        objects.available(Namespaces.SYSTEM, "eksa-controller-manager");
        objects.apply(placed(release.bundles()));
        objects.apply(upgraderImages());
        objects.apply(release.eksaRelease());
        tools.reporter().say(4, "Applying eksd manifest to cluster");
        objects.apply(placed(release.distro()));
    }

    private ObjectNode upgraderImages() throws IOException {
        var map = JsonNodeFactory.instance.objectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
        map.putObject("metadata").put("name", "in-place-upgrade").put("namespace", Namespaces.SYSTEM);
        map.putObject("data")
                .put(release.distro().path("metadata").path("name").asText(), release.image("upgrader.upgrader"));
        return map;
    }

    private static ObjectNode placed(ObjectNode object) {
        var copy = object.deepCopy();
        copy.withObject("/metadata").put("namespace", Namespaces.SYSTEM);
        copy.withObject("/metadata").remove("creationTimestamp");
        return copy;
    }
}
