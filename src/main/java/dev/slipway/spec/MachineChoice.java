package dev.slipway.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a machine config chooses its machines: by labels, or by an affinity, of which one term has to hold.
public record MachineChoice(String config) {

    private static final String SELECTOR = "spec.hardwareSelector";
    private static final String AFFINITY = "spec.hardwareAffinity";
    private static final String TERMS = AFFINITY + ".required";
    private static final String LABELS = ".labelSelector.matchLabels";

    /// Whether it is an affinity.
    public boolean affine(SpecFile file) {
        return at(AFFINITY).present(file);
    }

    /// The labels of each term; there is one where it is no affinity.
    public List<Map<String, String>> terms(SpecFile file) {
        if (!affine(file)) {
            return List.of(new TextMap(at(SELECTOR)).in(file));
        }
        return at(TERMS).field(file).stream()
                .flatMap(terms -> terms.items().stream())
                .map(term -> new TextMap(at(term.path() + LABELS)).in(file))
                .toList();
    }

    /// With one more label in a term, or with another value of one.
    public SpecFile with(SpecFile file, int term, String key, String value) {
        var labels = labels(file, term);
        return labels.spot().path().equals(SELECTOR) && labels.in(file).isEmpty()
                ? selecting(file, Map.of(key, value))
                : labels.with(file, key, value);
    }

    /// Without a label; a term goes with the last thing it asks for.
    public SpecFile without(SpecFile file, int term, String key) {
        return labels(file, term).without(file, key);
    }

    /// Without an expression of a term, counted from zero; a term goes with the last thing it asks for.
    public SpecFile withoutExpression(SpecFile file, int term, int expression) {
        return at(TERMS + "[" + term + "].labelSelector.matchExpressions[" + expression + "]")
                .clear(file);
    }

    /// With one more term of an affinity.
    public SpecFile withTerm(SpecFile file, String key, String value) {
        var term = "labelSelector:\n  matchLabels:\n" + lines(Map.of(key, value), "    ");
        return document(file)
                .map(document -> file.adding(document, TERMS, term))
                .orElse(file);
    }

    /// By the same labels, written as an affinity.
    public SpecFile asAffinity(SpecFile file) {
        var labels = terms(file).getFirst();
        var block = "required:\n- labelSelector:\n    matchLabels:\n" + lines(labels, "      ");
        return labels.isEmpty() || affine(file)
                ? file
                : added(at(SELECTOR).clear(file), "spec", "hardwareAffinity", block);
    }

    /// By the labels of the first term alone.
    public SpecFile asSelector(SpecFile file) {
        var labels = terms(file).stream().findFirst().orElse(Map.of());
        return affine(file) ? selecting(at(AFFINITY).clear(file), labels) : file;
    }

    /// By these labels and nothing else.
    SpecFile selecting(SpecFile file, Map<String, String> labels) {
        var bare = at(SELECTOR).clear(file);
        return labels.isEmpty() ? bare : added(bare, "spec", "hardwareSelector", lines(labels, ""));
    }

    private TextMap labels(SpecFile file, int term) {
        return new TextMap(at(affine(file) ? TERMS + "[" + term + "]" + LABELS : SELECTOR));
    }

    private SpecFile added(SpecFile file, String owner, String key, String block) {
        return document(file)
                .map(document -> file.adding(document, owner, key, block))
                .orElse(file);
    }

    private Optional<SpecDocument> document(SpecFile file) {
        return at("spec").document(file);
    }

    private Spot at(String path) {
        return Spot.of(BareMetal.MACHINES, config, path);
    }

    private static String lines(Map<String, String> labels, String indent) {
        return labels.entrySet().stream()
                .map(label -> indent + label.getKey() + ": " + SpecEdit.word(label.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
