package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.lab.control.capi.Condition.Truth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One condition composed from several of the same object, worded as Cluster API words it.
final class Summary {

    private static final Set<String> NEGATIVE =
            Set.of("Deleting", "Paused", "RollingOut", "ScalingUp", "ScalingDown", "Remediating", "Updating");

    private Summary() {}

    /// `type` over the conditions `of`; reasons are `<type>`, `Not<type>` and `<type>Unknown`.
    static Condition of(JsonNode object, String type, List<String> of) {
        var open = of.stream()
                .map(part -> Conditions.of(object, part)
                        .orElseGet(() ->
                                Condition.unknown(part, "NotYetReported", "Condition " + part + " not yet reported")))
                .filter(condition -> truth(condition) != Truth.TRUE)
                .toList();
        var message = open.stream().map(Summary::line).collect(Collectors.joining("\n"));
        if (open.stream().anyMatch(condition -> truth(condition) == Truth.FALSE)) {
            return Condition.no(type, "Not" + type, message);
        }
        return open.isEmpty() ? Condition.yes(type, type) : Condition.unknown(type, type + "Unknown", message);
    }

    /// True is good, whatever the polarity of the condition's type.
    private static Truth truth(Condition condition) {
        if (!NEGATIVE.contains(condition.type())) {
            return condition.status();
        }
        return switch (condition.status()) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private static String line(Condition condition) {
        return "* " + condition.type() + ":" + below(told(condition));
    }

    private static String told(Condition condition) {
        if (condition.type().equals("Deleting")) {
            return "Machine deletion in progress, stage: " + condition.reason();
        }
        return condition.message().isEmpty() ? condition.reason() : condition.message();
    }

    /// A message of several lines goes below its heading, indented.
    static String below(String message) {
        return message.startsWith("* ") || message.contains("\n")
                ? "\n" + message.indent(2).stripTrailing()
                : " " + message;
    }
}
