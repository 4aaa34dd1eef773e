package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.lab.control.Meta;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a pod may run: its node selector, its node affinity to one name, and what it tolerates.
record Placement(JsonNode selector, Optional<String> only, List<JsonNode> tolerations) {

    private static final String AFFINITY =
            "/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/nodeSelectorTerms";

    static Placement of(JsonNode spec) {
        var only = spec.at(AFFINITY + "/0/matchFields/0/values/0");
        return new Placement(
                spec.path("nodeSelector"),
                Optional.of(only.asText()).filter(name -> !name.isEmpty()),
                Fields.elements(spec.path("tolerations")).toList());
    }

    boolean allows(JsonNode node) {
        return only.filter(name -> !name.equals(Meta.name(node))).isEmpty()
                && (selector.isEmpty() || Fields.selected(selector, node))
                && taints(node).allMatch(this::tolerates);
    }

    /// How many reasons a node has to keep pods away.
    static long reluctance(JsonNode node) {
        return taints(node).count();
    }

    private static Stream<JsonNode> taints(JsonNode node) {
        return Fields.elements(node.path("spec").path("taints"))
                .filter(taint -> !taint.path("effect").asText().equals("PreferNoSchedule"));
    }

    private boolean tolerates(JsonNode taint) {
        return tolerations.stream()
                .anyMatch(toleration -> same(toleration, taint, "key")
                        && same(toleration, taint, "effect")
                        && (!toleration.path("operator").asText("Equal").equals("Equal")
                                || toleration
                                        .path("value")
                                        .asText()
                                        .equals(taint.path("value").asText())));
    }

    private static boolean same(JsonNode toleration, JsonNode taint, String field) {
        return !toleration.has(field)
                || toleration.path(field).asText().isEmpty()
                || toleration.path(field).asText().equals(taint.path(field).asText());
    }
}
