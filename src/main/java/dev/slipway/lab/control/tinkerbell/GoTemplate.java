package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;

/// A subset of Go's text/template: what workflow templates use of it. A key that is missing is an error.
final class GoTemplate {

    private final TemplatePart whole;

    private GoTemplate(TemplatePart whole) {
        this.whole = whole;
    }

    static GoTemplate parse(String text) throws TemplateException {
        return new GoTemplate(new TemplateParser(TemplatePiece.split(text)).parse());
    }

    String render(JsonNode data) throws TemplateException {
        var out = new StringBuilder();
        whole.write(TemplateScope.of(data), out);
        return out.toString();
    }
}
