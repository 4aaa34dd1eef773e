package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares what a MachineDeployment asks for with what a MachineSet makes.
final class MachineTemplate {

    private MachineTemplate() {}

    /// Labels and annotations are not compared: they change in place.
    static boolean same(ObjectNode deployment, ObjectNode set) {
        return reasons(deployment, set).isEmpty();
    }

    static Condition upToDate(Optional<ObjectNode> deployment, ObjectNode set) {
        var reasons = deployment.map(present -> reasons(present, set)).orElse(List.of());
        return reasons.isEmpty()
                ? Condition.yes("UpToDate", "UpToDate")
                : Condition.no("UpToDate", "NotUpToDate", String.join("\n", reasons));
    }

    static List<String> reasons(ObjectNode deployment, ObjectNode set) {
        var wanted = deployment.at("/spec/template/spec");
        var made = set.at("/spec/template/spec");
        var reasons = new ArrayList<String>();
        if (!wanted.path("version").equals(made.path("version"))) {
            reasons.add("* Version %s, %s required"
                    .formatted(
                            made.path("version").asText(),
                            wanted.path("version").asText()));
        }
        if (!name(wanted, "/bootstrap/configRef").equals(name(made, "/bootstrap/configRef"))) {
            reasons.add("* KubeadmConfig is not up-to-date");
        }
        if (!name(wanted, "/infrastructureRef").equals(name(made, "/infrastructureRef"))) {
            reasons.add("* %s is not up-to-date"
                    .formatted(wanted.at("/infrastructureRef/kind").asText().replace("Template", "")));
        }
        return reasons;
    }

    private static String name(JsonNode spec, String pointer) {
        return spec.at(pointer).path("name").asText();
    }
}
