package dev.slipway.lab.api.select;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Requirements on labels, all of which must hold: `a=b,c!=d,e in (f,g),h notin (i),j,!k`.
public record LabelSelector(List<Requirement> requirements) implements Selector {

    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");
    private static final Pattern SET =
            Pattern.compile("(?<key>[^\\s!=]+)\\s+(?<operator>in|notin)\\s*\\((?<values>[^)]*)\\)");
    private static final Pattern EQUALITY =
            Pattern.compile("(?<key>[^\\s!=]+)\\s*(?<operator>==|=|!=)\\s*(?<values>[^\\s=]*)");
    private static final Pattern PRESENCE = Pattern.compile("(?<operator>!?)\\s*(?<key>[^\\s!=,()]+)");

    /// A label that must, or must not, have one of some values; any value if there are none.
    record Requirement(String key, boolean wanted, Set<String> values) {

        boolean holds(JsonNode labels) {
            var value = labels.path(key);
            var found = value.isTextual() && (values.isEmpty() || values.contains(value.asText()));
            return found == wanted;
        }
    }

    /// @throws ApiException `BadRequest`
    public static LabelSelector parse(String text) {
        return new LabelSelector(COMMA.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(LabelSelector::requirement)
                .toList());
    }

    @Override
    public boolean matches(ObjectNode object) {
        var labels = object.path("metadata").path("labels");
        return requirements.stream().allMatch(requirement -> requirement.holds(labels));
    }

    private static Requirement requirement(String text) {
        return Stream.of(SET, EQUALITY, PRESENCE)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(LabelSelector::requirement)
                .orElseThrow(() -> new ApiException(
                        400,
                        "BadRequest",
                        "unable to parse requirement: found '%s', expected: ',', 'in' or 'notin'".formatted(text)));
    }

    private static Requirement requirement(Matcher matcher) {
        var operator = matcher.group("operator");
        var wanted = !operator.startsWith("!") && !operator.equals("notin");
        var values = matcher.namedGroups().containsKey("values")
                ? Stream.of(matcher.group("values").split(",", -1))
                        .map(String::strip)
                        .collect(Collectors.toSet())
                : Set.<String>of();
        return new Requirement(matcher.group("key"), wanted, values);
    }
}
