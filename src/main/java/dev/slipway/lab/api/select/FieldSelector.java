package dev.slipway.lab.api.select;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Requirements on fields, all of which must hold: `metadata.name=web,status.phase!=Running`.
public record FieldSelector(List<Requirement> requirements) implements Selector {

    private static final Pattern TERM = Pattern.compile("(?<path>[^!=]+)(?<operator>==|=|!=)(?<value>.*)");

    record Requirement(List<String> path, boolean wanted, String value) {

        boolean holds(ObjectNode object) {
            JsonNode at = object;
            for (var step : path) {
                at = at.path(step);
            }
            return at.asText().equals(value) == wanted;
        }
    }

    /// @throws ApiException `BadRequest`
    public static FieldSelector parse(String text) {
        return new FieldSelector(Stream.of(text.split(","))
                .filter(term -> !term.isBlank())
                .map(FieldSelector::requirement)
                .toList());
    }

    @Override
    public boolean matches(ObjectNode object) {
        return requirements.stream().allMatch(requirement -> requirement.holds(object));
    }

    private static Requirement requirement(String term) {
        var matcher = TERM.matcher(term);
        if (!matcher.matches()) {
            throw new ApiException(
                    400, "BadRequest", "invalid selector: '%s'; can't understand '%s'".formatted(term, term));
        }
        return new Requirement(
                List.of(matcher.group("path").strip().split("\\.")),
                !matcher.group("operator").startsWith("!"),
                matcher.group("value"));
    }
}
