package dev.slipway.lab.programs.docker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.lab.programs.call.Failure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A `--format` text: `{{.Field}}`, `{{.Field.Inner}}`, `{{json .Field}}`, `{{.}}` and what stands between.
record GoTemplate(String text) {

    private static final Pattern ACTION = Pattern.compile("\\{\\{\\s*(json\\s+)?(\\.[A-Za-z0-9_.]*)\\s*\\}\\}");

    String render(JsonNode facts) throws Failure {
        var rest = ACTION.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            throw Failure.of("template parsing error: template: :1: unclosed action or function not defined");
        }
        var matcher = ACTION.matcher(text);
        var rendered = new StringBuilder();
        while (matcher.find()) {
            var value = value(facts, matcher.group(2));
            var json = matcher.group(1) != null || value.isContainerNode();
            matcher.appendReplacement(rendered, Matcher.quoteReplacement(json ? value.toString() : value.asText()));
        }
        return matcher.appendTail(rendered).toString().replace("\\t", "\t").replace("\\n", "\n");
    }

    private static JsonNode value(JsonNode facts, String path) throws Failure {
        var value = facts;
        for (var field : path.substring(1).split("\\.")) {
            if (!field.isEmpty()) {
                value = value.path(field);
            }
        }
        if (value.isMissingNode()) {
            throw Failure.of("template: :1:2: executing \"\" at <" + path + ">: can't evaluate field "
                    + path.substring(path.lastIndexOf('.') + 1));
        }
        return value;
    }
}
