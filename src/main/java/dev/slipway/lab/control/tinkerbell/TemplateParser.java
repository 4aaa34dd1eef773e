package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.IntNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Builds the parts of a template out of its pieces.
final class TemplateParser {

    private static final Pattern ASSIGNMENT = Pattern.compile("(\\$\\w+)\\s*:?=\\s*(.+)", Pattern.DOTALL);
    private static final Pattern LOOP =
            Pattern.compile("(?:(\\$\\w+)(?:\\s*,\\s*(\\$\\w+))?\\s*:=\\s*)?(.+)", Pattern.DOTALL);

    private final List<TemplatePiece> pieces;
    private int next;

    TemplateParser(List<TemplatePiece> pieces) {
        this.pieces = pieces;
    }

    TemplatePart parse() throws TemplateException {
        var whole = block();
        if (next < pieces.size()) {
            throw new TemplateException("unexpected {{" + pieces.get(next).text() + "}}");
        }
        return whole;
    }

    /// Up to `end`, `else` or the end of the template, which stays unread.
    private TemplatePart block() throws TemplateException {
        var parts = new ArrayList<TemplatePart>();
        while (next < pieces.size() && !closes(pieces.get(next))) {
            var piece = pieces.get(next++);
            if (!piece.action()) {
                parts.add((_, out) -> out.append(piece.text()));
            } else if (!piece.text().startsWith("/*")) {
                parts.add(action(piece.text()));
            }
        }
        return TemplatePart.all(parts);
    }

    private TemplatePart action(String text) throws TemplateException {
        var space = text.indexOf(' ');
        var word = space < 0 ? text : text.substring(0, space);
        var rest = space < 0 ? "" : text.substring(space).strip();
        return switch (word) {
            case "if" -> choice(TemplateExpression.parse(rest));
            case "with" -> {
                var value = TemplateExpression.parse(rest);
                var yes = block();
                yield TemplatePart.with(value, yes, otherwise());
            }
            case "range" -> loop(rest);
            default -> print(text);
        };
    }

    private TemplatePart choice(TemplateValue condition) throws TemplateException {
        var yes = block();
        return TemplatePart.when(condition, yes, otherwise());
    }

    // After a block: `end`, or `else` and another block, or `else if`, which shares its `end`.
    private TemplatePart otherwise() throws TemplateException {
        if (next >= pieces.size()) {
            throw new TemplateException("unexpected EOF");
        }
        var text = pieces.get(next++).text();
        if (text.equals("end")) {
            return TemplatePart.all(List.of());
        }
        if (text.startsWith("else if ")) {
            return choice(TemplateExpression.parse(text.substring("else if ".length())));
        }
        var no = block();
        if (next >= pieces.size() || !pieces.get(next++).text().equals("end")) {
            throw new TemplateException("expected end");
        }
        return no;
    }

    private TemplatePart loop(String header) throws TemplateException {
        var match = LOOP.matcher(header);
        if (!match.matches()) {
            throw new TemplateException("missing value for range");
        }
        var names = new ArrayList<String>();
        for (var group = 1; group <= 2; group++) {
            if (match.group(group) != null) {
                names.add(match.group(group));
            }
        }
        var list = TemplateExpression.parse(match.group(3));
        var body = block();
        return repeat(list, names, body, otherwise());
    }

    private static TemplatePart repeat(TemplateValue list, List<String> names, TemplatePart body, TemplatePart none) {
        return (scope, out) -> {
            var elements = list.in(scope);
            var index = 0;
            for (var element : elements) {
                var inner = scope.inner().at(element);
                if (names.size() == 2) {
                    inner.set(names.getFirst(), IntNode.valueOf(index));
                }
                if (!names.isEmpty()) {
                    inner.set(names.getLast(), element);
                }
                body.write(inner, out);
                index++;
            }
            if (index == 0) {
                none.write(scope.inner(), out);
            }
        };
    }

    private static TemplatePart print(String text) throws TemplateException {
        var assignment = ASSIGNMENT.matcher(text);
        if (assignment.matches()) {
            var value = TemplateExpression.parse(assignment.group(2));
            var name = assignment.group(1);
            return (scope, _) -> scope.set(name, value.in(scope));
        }
        var value = TemplateExpression.parse(text);
        return (scope, out) -> out.append(TemplateFunctions.text(value.in(scope)));
    }

    private static boolean closes(TemplatePiece piece) {
        return piece.action()
                && (piece.text().equals("end")
                        || piece.text().equals("else")
                        || piece.text().startsWith("else "));
    }
}
