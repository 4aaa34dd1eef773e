package dev.slipway.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// An object as EKS Anywhere writes it in YAML: keys sorted, lists at the column of their key, quotes only where
/// they are needed.
public final class GoYaml {

    // What YAML 1.1 would read as something else than text: nothing and truth values, numbers, times, base 60.
    private static final Set<String> WORDS = Set.of(
            "", "~", "null", "Null", "NULL", "<<", "y", "Y", "n", "N", "yes", "Yes", "YES", "no", "No", "NO", "on",
            "On", "ON", "off", "Off", "OFF", "true", "True", "TRUE", "false", "False", "FALSE", ".nan", ".NaN", ".NAN");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\.(?:inf|Inf|INF)"
            + "|[-+]?[0-9][0-9_]*|[-+]?0[xX][0-9a-fA-F_]+|[-+]?0[bB][01_]+|[-+]?0[oO][0-7_]+"
            + "|[-+]?(?:\\.[0-9]+|[0-9][0-9_]*(?:\\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?"
            + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])++(?:\\.[0-9_]*)?");
    // A sign at the front that begins something else, a blank at an end, a mapping, a comment.
    private static final Pattern NOT_PLAIN =
            Pattern.compile("^[-?:](?: |$)|^[,\\[\\]{}#&*!|>'\"%@` ]|^---|^\\.\\.\\.|: | #|[ :]$");

    private GoYaml() {}

    /// The text, with a line break at its end.
    public static String of(ObjectNode object) {
        var text = new StringBuilder();
        fields(object, 0, text);
        return text.toString();
    }

    private static void node(JsonNode node, int indent, StringBuilder text) {
        switch (node) {
            case ObjectNode object when !object.isEmpty() -> fields(object, indent, text);
            case ArrayNode array when !array.isEmpty() -> items(array, indent, text);
            default -> text.append(word(node)).append('\n');
        }
    }

    private static void fields(ObjectNode object, int indent, StringBuilder text) {
        var sorted = new TreeMap<String, JsonNode>();
        object.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
        var lead = "";
        for (var field : sorted.entrySet()) {
            text.append(lead).append(scalar(field.getKey())).append(':');
            lead = " ".repeat(indent);
            value(field.getValue(), indent, text);
        }
    }

    private static void value(JsonNode value, int indent, StringBuilder text) {
        if (!value.isContainerNode() || value.isEmpty()) {
            text.append(' ');
            node(value, indent, text);
            return;
        }
        var deeper = value.isObject() ? indent + 2 : indent;
        text.append('\n').append(" ".repeat(deeper));
        node(value, deeper, text);
    }

    private static void items(ArrayNode array, int indent, StringBuilder text) {
        var lead = "";
        for (var item : array) {
            text.append(lead).append("- ");
            lead = " ".repeat(indent);
            node(item, indent + 2, text);
        }
    }

    private static String word(JsonNode node) {
        return node.isTextual() ? scalar(node.textValue()) : node.toString();
    }

    /// A text as it stands in a line, quoted where it has to be.
    public static String scalar(String value) {
        if (WORDS.contains(value)
                || NUMBER.matcher(value).matches()
                || value.chars().anyMatch(Character::isISOControl)) {
            return TextNode.valueOf(value).toString();
        }
        return NOT_PLAIN.matcher(value).find() ? "'" + value.replace("'", "''") + "'" : value;
    }
}
