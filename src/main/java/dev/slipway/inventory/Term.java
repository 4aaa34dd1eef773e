package dev.slipway.inventory;

import dev.slipway.finding.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the labels of a machine must be, all of it (Kubernetes: a label selector). A term that asks for nothing is met
/// by every machine.
public record Term(Map<String, String> labels, List<Expression> expressions) {

    public Term {
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        expressions = List.copyOf(expressions);
    }

    public static Term of(Map<String, String> labels) {
        return new Term(labels, List.of());
    }

    public boolean matches(Map<String, String> machine) {
        return machine.entrySet().containsAll(labels.entrySet())
                && expressions.stream().allMatch(expression -> expression.holds(machine));
    }

    /// The term as the operator reads it, such as `type=worker, rack in (r1, r2)`.
    public String words() {
        var words = parts().collect(Collectors.joining(", "));
        return words.isEmpty() ? Texts.of("fit.any") : words;
    }

    /// What it asks for, one by one.
    public Stream<String> parts() {
        return Stream.concat(
                labels.entrySet().stream().map(pair -> pair.getKey() + "=" + pair.getValue()),
                expressions.stream().map(Expression::words));
    }

    /// The pairs that are asked for, where one has `label` in their stead.
    Stream<Map.Entry<String, String>> wanted(Map.Entry<String, String> label) {
        return Stream.concat(
                labels.entrySet().stream(),
                expressions.stream().flatMap(expression -> expression.wanted(label.getValue())));
    }
}
