package dev.slipway.preflight;

import dev.slipway.inventory.Expression;
import dev.slipway.inventory.Selection;
import dev.slipway.inventory.Selection.Preference;
import dev.slipway.inventory.Term;
import dev.slipway.spec.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads which machines a TinkerbellMachineConfig selects out of its `spec`.
public final class Selections {

    private Selections() {}

    /// Nothing where it says nothing that can be met. A term with an expression nobody understands selects no machine;
    /// that it is not understood is a finding of its own.
    public static Optional<Selection> of(Field spec) {
        return Optional.of(selection(spec))
                .filter(selection -> !selection.terms().isEmpty());
    }

    /// What each term asks for, one by one, labels first; there is one term where it is no affinity.
    public static List<List<String>> words(Field spec) {
        var affinity = spec.at("hardwareAffinity");
        return affinity.present()
                ? affinity.at("required").items().stream()
                        .map(term -> Stream.concat(
                                        Term.of(labels(term)).parts(),
                                        expressions(term).map(Selections::word))
                                .toList())
                        .toList()
                : List.of(Term.of(texts(spec.at("hardwareSelector"))).parts().toList());
    }

    // What nobody understands is shown as it stands there.
    private static String word(Field expression) {
        return expression(expression)
                .map(Expression::words)
                .orElseGet(() -> (expression.at("key").text() + " "
                                + expression.at("operator").text())
                        .strip());
    }

    /// Where it says so.
    static Field place(Field spec) {
        var affinity = spec.at("hardwareAffinity");
        return affinity.present() ? affinity : spec.at("hardwareSelector");
    }

    private static Selection selection(Field spec) {
        var affinity = spec.at("hardwareAffinity");
        if (!affinity.present()) {
            var labels = texts(spec.at("hardwareSelector"));
            return labels.isEmpty() ? Selection.anyOf(List.of()) : Selection.of(labels);
        }
        return new Selection(
                affinity.at("required").items().stream()
                        .flatMap(term -> term(term).stream())
                        .toList(),
                affinity.at("preferred").items().stream()
                        .flatMap(preferred -> term(preferred.at("hardwareAffinityTerm")).stream()
                                .map(term -> new Preference(
                                        (int) preferred.at("weight").number(), term)))
                        .toList());
    }

    private static Optional<Term> term(Field term) {
        var understood = expressions(term).map(Selections::expression).toList();
        return understood.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Term(
                        labels(term),
                        understood.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static Map<String, String> labels(Field term) {
        return texts(term.at("labelSelector").at("matchLabels"));
    }

    private static Stream<Field> expressions(Field term) {
        return term.at("labelSelector").at("matchExpressions").items().stream();
    }

    private static Optional<Expression> expression(Field expression) {
        return Expression.of(
                expression.at("key").text(),
                expression.at("operator").text(),
                expression.at("values").items().stream().map(Field::text).collect(Collectors.toSet()));
    }

    private static Map<String, String> texts(Field labels) {
        var texts = new LinkedHashMap<String, String>();
        labels.keys().forEach(key -> texts.put(key, labels.at(key).text()));
        return texts;
    }
}
