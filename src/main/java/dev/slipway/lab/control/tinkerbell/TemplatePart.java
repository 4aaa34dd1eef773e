package dev.slipway.lab.control.tinkerbell;

import java.util.List;

/// A part of a parsed template, which writes itself.
@FunctionalInterface
interface TemplatePart {

    void write(TemplateScope scope, StringBuilder out) throws TemplateException;

    /// Writes all of `parts` in one scope.
    static TemplatePart all(List<TemplatePart> parts) {
        var copy = List.copyOf(parts);
        return (scope, out) -> {
            for (var part : copy) {
                part.write(scope, out);
            }
        };
    }

    static TemplatePart when(TemplateValue condition, TemplatePart yes, TemplatePart no) {
        return (scope, out) -> {
            var chosen = TemplateFunctions.truth(condition.in(scope)) ? yes : no;
            chosen.write(scope.inner(), out);
        };
    }

    static TemplatePart with(TemplateValue value, TemplatePart yes, TemplatePart no) {
        return (scope, out) -> {
            var dot = value.in(scope);
            if (TemplateFunctions.truth(dot)) {
                yes.write(scope.inner().at(dot), out);
            } else {
                no.write(scope.inner(), out);
            }
        };
    }
}
