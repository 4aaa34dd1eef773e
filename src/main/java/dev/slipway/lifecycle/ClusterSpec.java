package dev.slipway.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A specification as the workflow needs it: its objects with their defaults, and what they say.
public record ClusterSpec(List<ObjectNode> objects) {

    private static final String EKSA = "anywhere.eks.amazonaws.com/v1alpha1";

    public ClusterSpec {
        objects = List.copyOf(objects);
    }

    public ObjectNode cluster() {
        return all("Cluster")
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a specification without a Cluster"));
    }

    public String name() {
        return cluster().path("metadata").path("name").asText();
    }

    /// The namespace of EKS Anywhere's objects.
    public String namespace() {
        return cluster().path("metadata").path("namespace").asText("default");
    }

    public String kubernetesVersion() {
        return spec().path("kubernetesVersion").asText();
    }

    public String endpoint() {
        return spec().path("controlPlaneConfiguration")
                .path("endpoint")
                .path("host")
                .asText();
    }

    public String podCidr() {
        return spec().path("clusterNetwork")
                .path("pods")
                .path("cidrBlocks")
                .path(0)
                .asText();
    }

    public String serviceCidr() {
        return spec().path("clusterNetwork")
                .path("services")
                .path("cidrBlocks")
                .path(0)
                .asText();
    }

    public boolean mirrorAsksForLogin() {
        return spec().path("registryMirrorConfiguration").path("authenticate").asBoolean();
    }

    public boolean packagesDisabled() {
        return spec().path("packages").path("disable").asBoolean();
    }

    public boolean usesGitOps() {
        return !spec().path("gitOpsRef").path("name").asText().isEmpty();
    }

    public boolean hasWorkers() {
        return !spec().path("workerNodeGroupConfigurations").isEmpty();
    }

    /// The number of machines asked for.
    public int machineCount() {
        return spec().path("controlPlaneConfiguration").path("count").asInt()
                + elements(spec().path("workerNodeGroupConfigurations"))
                        .mapToInt(group -> group.path("count").asInt(1))
                        .sum();
    }

    /// How many machines each group asks for, by the selector of the hardware it wants; groups may share one.
    public Map<Map<String, String>, Integer> demand() {
        var demand = new LinkedHashMap<Map<String, String>, Integer>();
        var controlPlane = spec().path("controlPlaneConfiguration");
        demand.merge(selector(controlPlane), controlPlane.path("count").asInt(), Integer::sum);
        elements(spec().path("workerNodeGroupConfigurations"))
                .forEach(group ->
                        demand.merge(selector(group), group.path("count").asInt(1), Integer::sum));
        return demand;
    }

    public String tinkerbellIp() {
        return datacenter().path("spec").path("tinkerbellIP").asText();
    }

    public JsonNode datacenter() {
        return all("TinkerbellDatacenterConfig")
                .map(JsonNode.class::cast)
                .findFirst()
                .orElseGet(com.fasterxml.jackson.databind.node.MissingNode::getInstance);
    }

    /// The objects of EKS Anywhere, the cluster last: what it refers to must be there first.
    public List<ObjectNode> inOrder() {
        var ordered = new ArrayList<ObjectNode>();
        objects.stream()
                .filter(ClusterSpec::belongs)
                .filter(object -> !isCluster(object))
                .forEach(ordered::add);
        ordered.add(cluster());
        return ordered;
    }

    /// Whether an object is one of this specification's, going by kind and name.
    public boolean names(JsonNode object) {
        return objects.stream()
                .anyMatch(own -> kind(own).equals(object.path("kind").asText())
                        && own.path("metadata")
                                .path("name")
                                .equals(object.path("metadata").path("name")));
    }

    private Map<String, String> selector(JsonNode group) {
        var ref = group.path("machineGroupRef").path("name").asText();
        var selector = new LinkedHashMap<String, String>();
        machineConfig(ref)
                .map(config -> config.path("spec").path("hardwareSelector"))
                .ifPresent(labels -> labels.properties()
                        .forEach(label ->
                                selector.put(label.getKey(), label.getValue().asText())));
        return selector;
    }

    private Optional<ObjectNode> machineConfig(String name) {
        return all("TinkerbellMachineConfig")
                .filter(config -> config.path("metadata").path("name").asText().equals(name))
                .findFirst();
    }

    private Stream<ObjectNode> all(String kind) {
        return objects.stream()
                .filter(ClusterSpec::belongs)
                .filter(object -> kind(object).equals(kind));
    }

    private JsonNode spec() {
        return cluster().path("spec");
    }

    private static boolean belongs(ObjectNode object) {
        return object.path("apiVersion").asText().equals(EKSA);
    }

    private static boolean isCluster(ObjectNode object) {
        return kind(object).equals("Cluster");
    }

    private static String kind(ObjectNode object) {
        return object.path("kind").asText();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
