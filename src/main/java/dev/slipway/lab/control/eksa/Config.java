package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An EKS Anywhere Cluster with everything it refers to.
record Config(
        ObjectNode cluster,
        ObjectNode datacenter,
        Map<String, ObjectNode> machineConfigs,
        Map<String, ObjectNode> templates,
        Release release) {

    String name() {
        return Meta.name(cluster);
    }

    String endpoint() {
        return cluster.at("/spec/controlPlaneConfiguration/endpoint/host").asText();
    }

    int controlPlaneCount() {
        return cluster.at("/spec/controlPlaneConfiguration/count").asInt(1);
    }

    ObjectNode controlPlaneMachines() {
        return machineConfig(cluster.at("/spec/controlPlaneConfiguration"));
    }

    List<Group> groups() {
        return cluster.at("/spec/workerNodeGroupConfigurations")
                .valueStream()
                .map(group -> new Group(name(), group, machineConfig(group)))
                .toList();
    }

    Stream<ObjectNode> children() {
        return Stream.of(Stream.of(datacenter), machineConfigs.values().stream(), templates.values().stream())
                .flatMap(each -> each);
    }

    /// The address machines ask for their metadata while the bootstrap cluster provisions them; afterwards
    /// Tinkerbell's.
    String localAddress() {
        return Meta.annotated(cluster, Eksa.BOOTSTRAP_IP)
                ? Meta.annotation(cluster, Eksa.BOOTSTRAP_IP)
                : tinkerbellAddress();
    }

    String tinkerbellAddress() {
        return datacenter.at("/spec/tinkerbellIP").asText();
    }

    String image(ObjectNode machineConfig) {
        var own = machineConfig.at("/spec/osImageURL").asText();
        return own.isEmpty() ? datacenter.at("/spec/osImageURL").asText() : own;
    }

    private ObjectNode machineConfig(JsonNode holder) {
        var name = holder.at("/machineGroupRef/name").asText();
        var found = machineConfigs.get(name);
        if (found == null) {
            throw new IllegalStateException("machine config " + name + " was not read");
        }
        return found;
    }

    /// A group of workers with its machine config.
    record Group(String cluster, JsonNode spec, ObjectNode machineConfig) {

        String name() {
            return spec.path("name").asText("md-0");
        }

        /// The name of its MachineDeployment.
        String deployment() {
            return cluster + "-" + name();
        }

        int count() {
            return spec.path("count")
                    .asInt(spec.at("/autoscalingConfiguration/minCount").asInt(1));
        }
    }
}
