package dev.slipway.lab.programs.clusterctl;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.reach.Manifest;
import java.io.IOException;
import java.util.List;

/// What is to be installed of one provider.
record Components(Provider provider, String version, List<ObjectNode> objects) {

    private static final String CLUSTERCTL = "clusterctl.cluster.x-k8s.io";

    Components {
        objects = List.copyOf(objects);
    }

    static Components read(Provider provider, Config config, Variables variables) throws Failure {
        try {
            var source = config.source(provider);
            var objects = objects(variables.substitute(source.text()));
            objects.forEach(object -> label(object, "cluster.x-k8s.io/provider", provider.label()));
            return new Components(provider, source.version(), objects);
        } catch (Failure failure) {
            throw failure.in("failed to get provider components for the \"" + provider.text() + "\" provider");
        }
    }

    static List<ObjectNode> certManager(Config.Source source) throws Failure {
        var objects = objects(source.text());
        objects.forEach(object -> {
            label(object, CLUSTERCTL + "/core", "cert-manager");
            object.withObject("/metadata/annotations")
                    .put("cert-manager.clusterctl.cluster.x-k8s.io/version", source.version());
        });
        return objects;
    }

    /// The namespace its controllers run in.
    String namespace() {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals("Namespace"))
                .map(object -> object.path("metadata").path("name").asText())
                .findFirst()
                .orElse("default");
    }

    private static List<ObjectNode> objects(String text) throws Failure {
        try {
            var objects = Manifest.read(text);
            objects.forEach(object -> label(object, CLUSTERCTL, ""));
            return objects;
        } catch (IOException failure) {
            throw Failure.of("failed to parse yaml: " + failure.getClass().getSimpleName());
        }
    }

    private static void label(ObjectNode object, String name, String value) {
        object.withObject("/metadata/labels").put(name, value);
    }
}
