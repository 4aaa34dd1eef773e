package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.control.Meta;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Reads a Cluster's configuration from the cluster it is stored in.
final class ConfigReader {

    private final ObjectStore objects;
    private final ObjectNode cluster;

    ConfigReader(ObjectStore objects, ObjectNode cluster) {
        this.objects = objects;
        this.cluster = cluster;
    }

    /// @throws NotReadable when something the Cluster refers to does not exist
    Config read() throws NotReadable {
        var machineConfigs = new LinkedHashMap<String, ObjectNode>();
        var datacenter = find(Eksa.DATACENTER, name("/spec/datacenterRef"));
        for (var reference : machineGroups().toList()) {
            machineConfigs.put(reference, find(Eksa.MACHINE_CONFIG, reference));
        }
        return new Config(cluster, datacenter, machineConfigs, templates(machineConfigs), release());
    }

    private Stream<String> machineGroups() {
        return Stream.concat(
                        Stream.of(cluster.at("/spec/controlPlaneConfiguration")),
                        cluster.at("/spec/workerNodeGroupConfigurations").valueStream())
                .map(holder -> holder.at("/machineGroupRef/name").asText())
                .distinct();
    }

    private Map<String, ObjectNode> templates(Map<String, ObjectNode> machineConfigs) throws NotReadable {
        var templates = new LinkedHashMap<String, ObjectNode>();
        for (var machineConfig : machineConfigs.values()) {
            var name = machineConfig.at("/spec/templateRef/name").asText();
            if (!name.isEmpty()) {
                templates.put(name, find(Eksa.TEMPLATE_CONFIG, name));
            }
        }
        return templates;
    }

    private Release release() throws NotReadable {
        var version = cluster.path("spec").path("eksaVersion").asText();
        var name = "eksa-" + version.replace('.', '-').replace('+', '-');
        if (!version.isEmpty()
                && objects.get(Eksa.RELEASE, Eksa.NAMESPACE, name).isEmpty()) {
            throw new NotReadable(new Failure(
                    "EksaVersionInvalid", "eksarelease " + version + " could not be found on the management cluster"));
        }
        var kubernetes = cluster.at("/spec/kubernetesVersion").asText();
        return Release.of(objects, kubernetes)
                .orElseThrow(() -> new NotReadable(new Failure(
                        "BundleNotFoundForCluster",
                        "kubernetes version " + kubernetes + " is not supported by bundles manifest")));
    }

    private ObjectNode find(Kind kind, String name) throws NotReadable {
        return objects.get(kind, Meta.namespace(cluster), name)
                .orElseThrow(() -> new NotReadable(new Failure(
                        "MissingDependentObjects",
                        "Dependent cluster objects don't exist: %ss.%s \"%s\" not found"
                                .formatted(kind.name().toLowerCase(Locale.ROOT), kind.group(), name))));
    }

    private String name(String pointer) {
        JsonNode reference = cluster.at(pointer);
        return reference.path("name").asText();
    }

    /// Something a Cluster needs is not there.
    static final class NotReadable extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Failure failure;

        NotReadable(Failure failure) {
            super(failure.message());
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }
}
