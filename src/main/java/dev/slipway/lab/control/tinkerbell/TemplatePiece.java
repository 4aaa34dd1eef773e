package dev.slipway.lab.control.tinkerbell;

import java.util.ArrayList;
import java.util.List;

/// Text, or what stands between `{{` and `}}`, with white space trimmed where a `-` asks for it.
record TemplatePiece(boolean action, String text) {

    static List<TemplatePiece> split(String template) throws TemplateException {
        var pieces = new ArrayList<TemplatePiece>();
        var position = 0;
        var trimming = false;
        while (true) {
            var open = template.indexOf("{{", position);
            var text = template.substring(position, open < 0 ? template.length() : open);
            text = trimming ? text.stripLeading() : text;
            if (open < 0) {
                pieces.add(new TemplatePiece(false, text));
                return pieces;
            }
            var close = template.indexOf("}}", open);
            if (close < 0) {
                throw new TemplateException("unclosed action");
            }
            var inner = template.substring(open + 2, close);
            var before = inner.startsWith("- ");
            trimming = inner.endsWith(" -");
            pieces.add(new TemplatePiece(false, before ? text.stripTrailing() : text));
            pieces.add(new TemplatePiece(true, inner(inner, before, trimming)));
            position = close + 2;
        }
    }

    private static String inner(String inner, boolean before, boolean after) {
        var start = before ? 1 : 0;
        var end = after ? inner.length() - 1 : inner.length();
        return inner.substring(start, Math.max(start, end)).strip();
    }
}
