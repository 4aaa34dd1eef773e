package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.fleet.ClusterGroup.HealthCheck;
import dev.slipway.kube.Kinds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The groups of one cluster, put together from what keeps them and the specification in the cluster.
final class Groups {

    static final String CONTROL_PLANE = "control-plane";
    static final String DEPLOYMENT = "cluster.x-k8s.io/deployment-name";

    private final String cluster;
    private final ObjectNode specification;
    private final Source manager;
    private final List<ClusterMachine> machines;
    private final List<Server> servers;

    Groups(ObjectNode specification, Source manager, List<ClusterMachine> machines) {
        this.cluster = Json.name(specification);
        this.specification = specification;
        this.manager = manager;
        this.machines = machines;
        this.servers = List.copyOf(
                Server.byHardware(manager.all(Kinds.HARDWARE), List.of()).values());
    }

    /// `md-0` of `retail-stage-md-0`, the control plane without a deployment.
    static String name(String cluster, String deployment) {
        if (deployment.isEmpty()) {
            return CONTROL_PLANE;
        }
        return deployment.startsWith(cluster + "-") ? deployment.substring(cluster.length() + 1) : deployment;
    }

    /// The control plane first.
    List<ClusterGroup> read() {
        var groups = new ArrayList<ClusterGroup>();
        manager.of(Kinds.KUBEADM_CONTROL_PLANE, cluster)
                .forEach(keeper -> groups.add(
                        group(CONTROL_PLANE, keeper, specification.path("spec").path("controlPlaneConfiguration"))));
        manager.of(Kinds.MACHINE_DEPLOYMENT, cluster).stream()
                .sorted(Comparator.comparing(Json::name))
                .forEach(keeper -> {
                    var name = name(cluster, Json.name(keeper));
                    groups.add(group(name, keeper, workers(name)));
                });
        return groups;
    }

    private JsonNode workers(String name) {
        return Json.elements(specification.path("spec").path("workerNodeGroupConfigurations"))
                .filter(group -> group.path("name").asText().equals(name))
                .findFirst()
                .orElse(specification.path("nothing"));
    }

    private ClusterGroup group(String name, ObjectNode keeper, JsonNode wanted) {
        var selector = selector(wanted.path("machineGroupRef").path("name").asText());
        return new ClusterGroup(
                name,
                name.equals(CONTROL_PLANE),
                keeper.path("kind").asText(),
                Json.name(keeper),
                keeper.path("spec").path("replicas").asInt(),
                Condition.of(keeper),
                check(name, Json.name(keeper)),
                selector,
                selector.isEmpty() ? Optional.empty() : Optional.of(spares(selector)),
                machines.stream()
                        .filter(machine -> machine.group().equals(name))
                        .toList());
    }

    private Map<String, String> selector(String machineConfig) {
        var selector = new TreeMap<String, String>();
        Json.named(manager.all(Kinds.TINKERBELL_MACHINE_CONFIG), machineConfig)
                .ifPresent(config -> config.path("spec")
                        .path("hardwareSelector")
                        .properties()
                        .forEach(label ->
                                selector.put(label.getKey(), label.getValue().asText())));
        return selector;
    }

    private int spares(Map<String, String> selector) {
        return (int) servers.stream()
                .filter(server -> server.owner().isEmpty() && server.matches(selector))
                .count();
    }

    private Optional<HealthCheck> check(String group, String keeper) {
        return manager.all(Kinds.MACHINE_HEALTH_CHECK).stream()
                .filter(check -> check.path("spec").path("clusterName").asText().equals(cluster))
                .filter(check -> minds(check.path("spec").path("selector").path("matchLabels"), group, keeper))
                .findFirst()
                .map(Groups::check);
    }

    private static boolean minds(JsonNode labels, String group, String keeper) {
        return group.equals(CONTROL_PLANE)
                ? labels.has("cluster.x-k8s.io/control-plane")
                : labels.path(DEPLOYMENT).asText().equals(keeper);
    }

    private static HealthCheck check(ObjectNode check) {
        var patience = Json.elements(check.path("spec").path("checks").path("unhealthyNodeConditions"))
                .filter(each -> each.path("status").asText().equals("Unknown"))
                .map(each -> Duration.ofSeconds(each.path("timeoutSeconds").asLong()))
                .findFirst();
        var paused = check.path("metadata").path("annotations").has("cluster.x-k8s.io/paused");
        return new HealthCheck(Json.name(check), patience, paused);
    }
}
