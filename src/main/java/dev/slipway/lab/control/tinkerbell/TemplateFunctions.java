package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The functions a workflow template may call.
final class TemplateFunctions {

    private static final Set<String> KNOWN = Set.of(
            "index",
            "formatPartition",
            "netmaskToPrefixLength",
            "default",
            "quote",
            "eq",
            "ne",
            "not",
            "and",
            "or",
            "len",
            "lower",
            "upper",
            "trim",
            "replace",
            "join",
            "contains",
            "hasPrefix",
            "hasSuffix",
            "toString");
    private static final Pattern NUMBERED = Pattern.compile("/dev/(nvme|mmcblk|loop).*");

    private TemplateFunctions() {}

    static boolean known(String name) {
        return KNOWN.contains(name);
    }

    static JsonNode call(String name, List<JsonNode> values) throws TemplateException {
        try {
            return switch (name) {
                case "index" -> index(values);
                case "len" ->
                    IntNode.valueOf(
                            values.getFirst().isTextual()
                                    ? values.getFirst().asText().length()
                                    : values.getFirst().size());
                case "default" -> truth(values.get(1)) ? values.get(1) : values.getFirst();
                case "and" ->
                    values.stream().filter(value -> !truth(value)).findFirst().orElse(values.getLast());
                case "or" ->
                    values.stream().filter(TemplateFunctions::truth).findFirst().orElse(values.getLast());
                case "not" -> BooleanNode.valueOf(!truth(values.getFirst()));
                case "eq" -> BooleanNode.valueOf(same(values));
                case "ne" -> BooleanNode.valueOf(!same(values));
                default ->
                    texts(name, values.stream().map(TemplateFunctions::text).toList(), values);
            };
        } catch (IndexOutOfBoundsException _) {
            throw new TemplateException("wrong number of args for " + name + ": got " + values.size());
        }
    }

    private static JsonNode texts(String name, List<String> texts, List<JsonNode> values) throws TemplateException {
        return switch (name) {
            case "formatPartition" ->
                TextNode.valueOf(
                        texts.getFirst() + (NUMBERED.matcher(texts.getFirst()).matches() ? "p" : "") + texts.get(1));
            case "netmaskToPrefixLength" -> IntNode.valueOf(prefixLength(texts.getFirst()));
            case "quote" -> TextNode.valueOf(TextNode.valueOf(texts.getFirst()).toString());
            case "lower" -> TextNode.valueOf(texts.getFirst().toLowerCase(Locale.ROOT));
            case "upper" -> TextNode.valueOf(texts.getFirst().toUpperCase(Locale.ROOT));
            case "trim" -> TextNode.valueOf(texts.getFirst().strip());
            case "replace" -> TextNode.valueOf(texts.get(2).replace(texts.getFirst(), texts.get(1)));
            case "join" ->
                TextNode.valueOf(String.join(
                        texts.getFirst(),
                        Json.elements(values.get(1))
                                .map(TemplateFunctions::text)
                                .toList()));
            case "contains" -> BooleanNode.valueOf(texts.get(1).contains(texts.getFirst()));
            case "hasPrefix" -> BooleanNode.valueOf(texts.get(1).startsWith(texts.getFirst()));
            case "hasSuffix" -> BooleanNode.valueOf(texts.get(1).endsWith(texts.getFirst()));
            default -> TextNode.valueOf(texts.getFirst());
        };
    }

    /// Go's idea of what is not empty.
    static boolean truth(JsonNode value) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> value.booleanValue();
            case NUMBER -> value.doubleValue() != 0;
            case STRING -> !value.asText().isEmpty();
            case ARRAY, OBJECT -> !value.isEmpty();
            case BINARY, POJO -> true;
            case MISSING, NULL -> false;
        };
    }

    static String text(JsonNode value) {
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    private static JsonNode index(List<JsonNode> values) throws TemplateException {
        var node = values.getFirst();
        for (var key : values.subList(1, values.size())) {
            var inner = key.isIntegralNumber() ? node.get(key.intValue()) : node.get(key.asText());
            if (inner == null) {
                throw new TemplateException("error calling index: index out of range: " + text(key));
            }
            node = inner;
        }
        return node;
    }

    private static boolean same(List<JsonNode> values) {
        return values.stream().skip(1).anyMatch(value -> text(value).equals(text(values.getFirst())));
    }

    private static int prefixLength(String netmask) throws TemplateException {
        var bits = 0;
        try {
            for (var part : netmask.split("\\.", -1)) {
                bits += Integer.bitCount(Integer.parseInt(part));
            }
        } catch (NumberFormatException _) {
            throw new TemplateException("error calling netmaskToPrefixLength: invalid netmask: " + netmask);
        }
        return bits;
    }
}
