package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Parses pipelines: operands, calls of functions, fields, parentheses.
final class TemplateExpression {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`|-?\\d+|\\$\\w*|(?:\\.\\w+)+|\\.|\\w+|[()|]|\\S)");

    private final List<String> tokens;
    private int next;

    private TemplateExpression(List<String> tokens) {
        this.tokens = tokens;
    }

    static TemplateValue parse(String text) throws TemplateException {
        var matcher = TOKEN.matcher(text);
        var tokens = new ArrayList<String>();
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
        var expression = new TemplateExpression(tokens);
        var value = expression.pipeline();
        if (expression.next < tokens.size()) {
            throw new TemplateException("unexpected \"" + tokens.get(expression.next) + "\" in operand");
        }
        return value;
    }

    private TemplateValue pipeline() throws TemplateException {
        var value = command(List.of());
        while (peek("|")) {
            next++;
            value = command(List.of(value));
        }
        return value;
    }

    // What is piped in becomes the last argument.
    private TemplateValue command(List<TemplateValue> piped) throws TemplateException {
        if (next >= tokens.size()) {
            throw new TemplateException("missing value for command");
        }
        var first = tokens.get(next);
        if (!TemplateFunctions.known(first)) {
            return operand();
        }
        next++;
        var arguments = new ArrayList<TemplateValue>();
        while (next < tokens.size() && !peek("|") && !peek(")")) {
            arguments.add(operand());
        }
        arguments.addAll(piped);
        return call(first, arguments);
    }

    private static TemplateValue call(String function, List<TemplateValue> arguments) {
        return scope -> {
            var values = new ArrayList<JsonNode>();
            for (var argument : arguments) {
                values.add(argument.in(scope));
            }
            return TemplateFunctions.call(function, values);
        };
    }

    private TemplateValue operand() throws TemplateException {
        var token = tokens.get(next++);
        return switch (token.charAt(0)) {
            case '(' -> {
                var inner = pipeline();
                if (!peek(")")) {
                    throw new TemplateException("unclosed left paren");
                }
                next++;
                yield fields(inner);
            }
            case '.' -> token.equals(".") ? TemplateScope::dot : field(TemplateScope::dot, token);
            case '$' -> fields(scope -> scope.variable(token));
            default -> constant(token);
        };
    }

    private TemplateValue fields(TemplateValue value) {
        var whole = next < tokens.size()
                && tokens.get(next).startsWith(".")
                && tokens.get(next).length() > 1;
        return whole ? field(value, tokens.get(next++)) : value;
    }

    private static TemplateValue field(TemplateValue of, String path) {
        return scope -> {
            var node = of.in(scope);
            for (var name : path.substring(1).split("\\.")) {
                var inner = node.get(name);
                if (inner == null) {
                    throw new TemplateException(
                            "executing \"workflow-template\" at <%s>: map has no entry for key \"%s\""
                                    .formatted(path, name));
                }
                node = inner;
            }
            return node;
        };
    }

    private static TemplateValue constant(String token) throws TemplateException {
        var node = literal(token);
        return _ -> node;
    }

    private static JsonNode literal(String token) throws TemplateException {
        if (token.equals("true") || token.equals("false")) {
            return BooleanNode.valueOf(token.equals("true"));
        }
        if (token.startsWith("\"") || token.startsWith("`")) {
            return TextNode.valueOf(token.substring(1, token.length() - 1).translateEscapes());
        }
        if (token.matches("-?\\d+")) {
            return LongNode.valueOf(Long.parseLong(token));
        }
        throw new TemplateException("function \"" + token + "\" not defined");
    }

    private boolean peek(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }
}
