package dev.slipway.lab.api.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The paths of printer columns: fields, indexes, `[*]`, and filters such as `[?(@.type=="Ready")]`.
record JsonPath(List<Step> steps) {

    private static final Pattern STEP =
            Pattern.compile("(?<all>\\[\\*]|\\.\\*)" + "|\\.(?<field>(?:\\\\.|[^.\\[\\\\])+)"
                    + "|\\[['\"](?<quoted>[^'\"]+)['\"]]"
                    + "|\\[(?<index>-?\\d+)]"
                    + "|\\[\\?\\(@(?<path>[^=!<>]+?)\\s*(?<operator>==|!=)\\s*['\"]?(?<value>[^'\")]*)['\"]?\\)]");

    /// From one value to those it leads to.
    @FunctionalInterface
    interface Step {

        Stream<JsonNode> from(JsonNode node);
    }

    static JsonPath parse(String text) {
        var steps = new ArrayList<Step>();
        var matcher = STEP.matcher(text);
        while (matcher.find()) {
            steps.add(step(matcher));
        }
        return new JsonPath(steps);
    }

    Optional<JsonNode> first(JsonNode node) {
        return all(node)
                .filter(found -> !found.isMissingNode() && !found.isNull())
                .findFirst();
    }

    private Stream<JsonNode> all(JsonNode node) {
        var found = Stream.of(node);
        for (var step : steps) {
            found = found.flatMap(step::from);
        }
        return found;
    }

    private static Step step(Matcher matcher) {
        if (matcher.group("field") != null) {
            return field(unescaped(matcher.group("field")));
        } else if (matcher.group("quoted") != null) {
            return field(unescaped(matcher.group("quoted")));
        } else if (matcher.group("index") != null) {
            var index = Integer.parseInt(matcher.group("index"));
            return node -> Stream.of(node.path(index < 0 ? node.size() + index : index));
        } else if (matcher.group("all") != null) {
            return Row::stream;
        }
        var path = parse(matcher.group("path"));
        var wanted = matcher.group("operator").equals("==");
        var value = matcher.group("value");
        return node -> Row.stream(node)
                .filter(element -> path.first(element)
                                .map(JsonNode::asText)
                                .filter(value::equals)
                                .isPresent()
                        == wanted);
    }

    // A dot that belongs to a name is written with a backslash, in quotes too.
    private static String unescaped(String name) {
        return name.replace("\\", "");
    }

    private static Step field(String name) {
        return node -> Stream.of(node.path(name));
    }
}
