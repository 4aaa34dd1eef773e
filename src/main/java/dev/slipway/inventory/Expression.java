package dev.slipway.inventory;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Something that is asked of one label of a machine (Kubernetes: labels.Requirement). `values` are compared with for
/// `In` and `NotIn` only.
public record Expression(String key, Operator operator, Set<String> values) {

    public Expression {
        values = Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /// How a label is compared.
    public enum Operator {
        IN("In"),
        /// Holds too where the label is missing.
        NOT_IN("NotIn"),
        EXISTS("Exists"),
        DOES_NOT_EXIST("DoesNotExist");

        private final String word;

        Operator(String word) {
            this.word = word;
        }

        /// The operator as a specification writes it; letters count as they are.
        public static Optional<Operator> named(String word) {
            return Arrays.stream(values())
                    .filter(operator -> operator.word.equals(word))
                    .findFirst();
        }

        public boolean compares() {
            return this == IN || this == NOT_IN;
        }
    }

    /// An expression Kubernetes takes: it compares with values, or asks for a label and has none.
    public static Optional<Expression> of(String key, String operator, Set<String> values) {
        return Operator.named(operator)
                .filter(known -> !key.isEmpty() && known.compares() != values.isEmpty())
                .map(known -> new Expression(key, known, values));
    }

    boolean holds(Map<String, String> labels) {
        return switch (operator) {
            case IN -> labels.containsKey(key) && values.contains(labels.get(key));
            case NOT_IN -> !labels.containsKey(key) || !values.contains(labels.get(key));
            case EXISTS -> labels.containsKey(key);
            case DOES_NOT_EXIST -> !labels.containsKey(key);
        };
    }

    /// As Kubernetes writes a selector: `rack in (r1, r2)`, `gpu`, `!gpu`.
    public String words() {
        return switch (operator) {
            case IN -> key + " in (" + String.join(", ", values) + ")";
            case NOT_IN -> key + " notin (" + String.join(", ", values) + ")";
            case EXISTS -> key;
            case DOES_NOT_EXIST -> "!" + key;
        };
    }

    /// The pairs that make it hold, as far as one can say; `value` is as good as any where any will do.
    Stream<Map.Entry<String, String>> wanted(String value) {
        return switch (operator) {
            case IN -> values.stream().map(each -> Map.entry(key, each));
            case EXISTS -> Stream.of(Map.entry(key, value));
            case NOT_IN, DOES_NOT_EXIST -> Stream.empty();
        };
    }
}
