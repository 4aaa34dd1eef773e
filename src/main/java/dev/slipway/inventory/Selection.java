package dev.slipway.inventory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which machines a group takes: those that meet any of `terms`, and of them those with the highest score first.
public record Selection(List<Term> terms, List<Preference> preferences) {

    public Selection {
        terms = List.copyOf(terms);
        preferences = List.copyOf(preferences);
    }

    /// A term whose machines are taken before others.
    public record Preference(int weight, Term term) {}

    /// By one set of labels.
    public static Selection of(Map<String, String> labels) {
        return anyOf(List.of(Term.of(labels)));
    }

    public static Selection anyOf(List<Term> terms) {
        return new Selection(terms, List.of());
    }

    public boolean matches(Map<String, String> machine) {
        return terms.stream().anyMatch(term -> term.matches(machine));
    }

    /// The weight of the last preference a machine meets; Tinkerbell does not add them up.
    int score(Map<String, String> machine) {
        return preferences.stream()
                .filter(preference -> preference.term().matches(machine))
                .mapToInt(Preference::weight)
                .reduce(0, (_, last) -> last);
    }

    /// What EKS Anywhere counts before a create: the labels of each term, and nothing of its expressions
    /// (pkg/providers/
    /// tinkerbell/assert.go, hardware requirements).
    List<Map<String, String>> counted() {
        return terms.stream()
                .map(Term::labels)
                .filter(labels -> !labels.isEmpty())
                .toList();
    }

    boolean hasExpressions() {
        return terms.stream().anyMatch(term -> !term.expressions().isEmpty());
    }

    /// As the operator reads it.
    String words() {
        return terms.stream().map(Term::words).collect(Collectors.joining(" or "));
    }
}
