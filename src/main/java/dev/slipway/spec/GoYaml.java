package dev.slipway.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.spec.yaml.Yaml.Form;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.YamlReader;
import dev.slipway.spec.yaml.YamlReader.Reading;
import java.util.TreeMap;

/// YAML as EKS Anywhere writes it: keys sorted, lists at the column of their key, quotes only where they are needed.
public final class GoYaml {

    private GoYaml() {}

    public static String of(JsonNode node) {
        var text = new StringBuilder();
        write(node, 0, text);
        return text.toString();
    }

    private static void write(JsonNode node, int indent, StringBuilder text) {
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
            write(value, indent, text);
            return;
        }
        var deeper = value.isObject() ? indent + 2 : indent;
        text.append('\n').append(" ".repeat(deeper));
        write(value, deeper, text);
    }

    private static void items(ArrayNode array, int indent, StringBuilder text) {
        var lead = "";
        for (var item : array) {
            text.append(lead).append("- ");
            lead = " ".repeat(indent);
            write(item, indent + 2, text);
        }
    }

    private static String word(JsonNode node) {
        if (node.isContainerNode()) {
            return node.isObject() ? "{}" : "[]";
        }
        return node.isTextual() ? scalar(node.textValue()) : node.asText();
    }

    private static String scalar(String value) {
        if (isPlain(value)) {
            return value;
        }
        // A word that would be read as something else is put in double quotes, a sentence with odd signs in single
        // ones.
        return readsAs(value) || value.isEmpty() || value.chars().anyMatch(Character::isISOControl)
                ? com.fasterxml.jackson.databind.node.TextNode.valueOf(value).toString()
                : "'" + value.replace("'", "''") + "'";
    }

    private static boolean isPlain(String value) {
        return !value.isEmpty()
                && YamlReader.read(value, 1, 0) instanceof Reading.Tree tree
                && tree.root() instanceof Scalar scalar
                && scalar.form() == Form.TEXT
                && scalar.text().equals(value);
    }

    private static boolean readsAs(String value) {
        return YamlReader.read(value, 1, 0) instanceof Reading.Tree tree
                && tree.root() instanceof Scalar scalar
                && scalar.form() != Form.TEXT;
    }
}
