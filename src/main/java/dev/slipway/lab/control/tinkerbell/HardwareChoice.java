package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import java.util.Comparator;
import java.util.Optional;

/// Which Hardware a TinkerbellMachine has, or gets.
final class HardwareChoice {

    static final String OWNER_NAME = "v1alpha1.tinkerbell.org/ownerName";
    static final String OWNER_NAMESPACE = "v1alpha1.tinkerbell.org/ownerNamespace";

    private final ObjectStore objects;

    HardwareChoice(ObjectStore objects) {
        this.objects = objects;
    }

    /// The one it owns already, else the best free one.
    Optional<ObjectNode> of(ObjectNode machine) {
        return owned(machine).or(() -> free(machine));
    }

    Optional<ObjectNode> owned(ObjectNode machine) {
        var key = Key.of(machine);
        return objects.list(Kinds.HARDWARE, "").stream()
                .filter(hardware -> Meta.label(hardware, OWNER_NAME).equals(key.name())
                        && Meta.label(hardware, OWNER_NAMESPACE).equals(key.namespace()))
                .findFirst();
    }

    private Optional<ObjectNode> free(ObjectNode machine) {
        var affinity = Json.at(machine, "spec.hardwareAffinity");
        return objects.list(Kinds.HARDWARE, "").stream()
                .filter(hardware -> Meta.label(hardware, OWNER_NAME).isEmpty())
                .filter(hardware -> suits(hardware, affinity.path("required")))
                .min(Comparator.<ObjectNode>comparingInt(hardware -> -score(hardware, affinity.path("preferred")))
                        .thenComparing(hardware -> Key.of(hardware).namespace())
                        .thenComparing(hardware -> Key.of(hardware).name()));
    }

    private static boolean suits(ObjectNode hardware, JsonNode required) {
        return required.isEmpty()
                || Json.elements(required)
                        .anyMatch(term -> new LabelSelector(term.path("labelSelector")).matches(hardware));
    }

    // The weight of the last term that matches counts, not their sum.
    private static int score(ObjectNode hardware, JsonNode preferred) {
        return Json.elements(preferred)
                .filter(term ->
                        new LabelSelector(Json.at(term, "hardwareAffinityTerm.labelSelector")).matches(hardware))
                .mapToInt(term -> term.path("weight").asInt())
                .reduce(0, (_, last) -> last);
    }
}
