package dev.slipway.lab.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The clusters in which the Tinkerbell stack runs, and what its services read there.
final class Stacks {

    private static final String NAMESPACE = "eksa-system";
    private static final String NAME = "tinkerbell";
    private static final Kind DEPLOYMENT = new Kind("apps/v1", "Deployment");
    private static final Kind POD = new Kind("v1", "Pod");
    private static final Kind HARDWARE = new Kind("tinkerbell.org/v1alpha1", "Hardware");

    private final Clusters clusters;

    Stacks(Clusters clusters) {
        this.clusters = clusters;
    }

    List<LabCluster> running() {
        return clusters.all().stream()
                .filter(LabCluster::answering)
                .filter(Stacks::available)
                .toList();
    }

    static boolean bootstrap(LabCluster cluster) {
        return cluster.name().endsWith("-eks-a-cluster");
    }

    static Optional<ObjectNode> byMac(LabCluster cluster, String mac) {
        return hardware(
                cluster, network -> network.path("dhcp").path("mac").asText().equalsIgnoreCase(mac));
    }

    static Optional<ObjectNode> byAddress(LabCluster cluster, String address) {
        return hardware(
                cluster,
                network ->
                        network.path("dhcp").path("ip").path("address").asText().equals(address));
    }

    /// Writes to the log of the stack's pod.
    static void log(LabCluster cluster, String line) {
        cluster.objects().list(POD, NAMESPACE).stream()
                .filter(pod -> name(pod).startsWith(NAME + "-"))
                .findFirst()
                .ifPresent(pod -> cluster.log(
                        NAMESPACE,
                        name(pod),
                        pod.path("spec").path("containers").path(0).path("name").asText(),
                        line));
    }

    private static Optional<ObjectNode> hardware(LabCluster cluster, Predicate<JsonNode> wanted) {
        return cluster.objects().list(HARDWARE, "").stream()
                .filter(hardware ->
                        elements(hardware.path("spec").path("interfaces")).anyMatch(wanted))
                .findFirst();
    }

    private static boolean available(LabCluster cluster) {
        return cluster.objects()
                .get(DEPLOYMENT, NAMESPACE, NAME)
                .filter(deployment -> elements(deployment.path("status").path("conditions"))
                        .anyMatch(condition -> condition.path("type").asText().equals("Available")
                                && condition.path("status").asText().equals("True")))
                .isPresent();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String name(ObjectNode object) {
        return object.path("metadata").path("name").asText();
    }
}
