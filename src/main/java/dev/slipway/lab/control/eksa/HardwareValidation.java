package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.capi.Capi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether there is enough unused hardware for what a Cluster asks for.
final class HardwareValidation {

    private static final String REASON = "HardwareInvalid";

    private final ObjectStore objects;
    private final Config config;
    private final List<ObjectNode> unused;

    HardwareValidation(ObjectStore objects, Config config) {
        this.objects = objects;
        this.config = config;
        this.unused = objects.list(Eksa.HARDWARE, "").stream()
                .filter(hardware -> !Meta.labelled(hardware, Eksa.HARDWARE_OWNER))
                .toList();
    }

    Optional<Failure> judge() {
        var controlPlane = objects.get(Capi.KUBEADM_CONTROL_PLANE, Eksa.NAMESPACE, config.name());
        var prefix = controlPlane.isPresent() ? "for scale up, " : "";
        var required = required(controlPlane);
        return tooFew(required)
                .map(message -> prefix + message)
                .or(() -> ambiguous(required))
                .map(message -> new Failure(REASON, "hardware validation failure: " + message));
    }

    // The later of two equal selectors replaces the earlier, as in EKS Anywhere.
    private Map<JsonNode, Integer> required(Optional<ObjectNode> controlPlane) {
        var required = new LinkedHashMap<JsonNode, Integer>();
        add(required, config.controlPlaneMachines(), config.controlPlaneCount() - replicas(controlPlane));
        for (var group : config.groups()) {
            var deployment = objects.get(Capi.MACHINE_DEPLOYMENT, Eksa.NAMESPACE, group.deployment());
            add(required, group.machineConfig(), group.count() - replicas(deployment));
        }
        return required;
    }

    private static int replicas(Optional<ObjectNode> object) {
        return object.map(present -> present.at("/spec/replicas").asInt()).orElse(0);
    }

    private static void add(Map<JsonNode, Integer> required, ObjectNode machineConfig, int count) {
        for (var selector : selectors(machineConfig)) {
            required.put(selector, count);
        }
    }

    private static List<JsonNode> selectors(ObjectNode machineConfig) {
        var selector = machineConfig.at("/spec/hardwareSelector");
        return selector.isEmpty()
                ? machineConfig
                        .at("/spec/hardwareAffinity/required")
                        .valueStream()
                        .map(term -> term.at("/labelSelector/matchLabels"))
                        .filter(labels -> !labels.isEmpty())
                        .toList()
                : List.of(selector);
    }

    private Optional<String> tooFew(Map<JsonNode, Integer> required) {
        return required.entrySet().stream()
                .filter(entry -> available(entry.getKey()) < entry.getValue())
                .findFirst()
                .map(entry -> "minimum hardware count not met for selector '%s': have %d, require %d"
                        .formatted(entry.getKey(), available(entry.getKey()), entry.getValue()));
    }

    private long available(JsonNode selector) {
        return unused.stream().filter(hardware -> matches(selector, hardware)).count();
    }

    private Optional<String> ambiguous(Map<JsonNode, Integer> required) {
        for (var hardware : unused) {
            var matching = required.keySet().stream()
                    .filter(selector -> matches(selector, hardware))
                    .map(JsonNode::toString)
                    .toList();
            if (matching.size() > 1) {
                return Optional.of("hardware must only satisfy 1 selector: hardware name '%s'; selectors '%s'"
                        .formatted(Meta.name(hardware), String.join(", ", matching)));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(JsonNode selector, ObjectNode hardware) {
        return selector.propertyStream()
                .allMatch(label -> Meta.labelled(hardware, label.getKey())
                        && Meta.label(hardware, label.getKey())
                                .equals(label.getValue().asText()));
    }
}
