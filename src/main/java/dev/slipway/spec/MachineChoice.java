package dev.slipway.spec;

import java.util.LinkedHashMap;
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
            return List.of(labels(file, SELECTOR));
        }
        return at(TERMS).field(file).stream()
                .flatMap(terms -> terms.items().stream())
                .map(term -> labels(file, term.path() + LABELS))
                .toList();
    }

    /// With one more label in a term, or with another value of one.
    public SpecFile with(SpecFile file, int term, String key, String value) {
        var labels = path(file, term);
        if (at(labels).present(file) && plain(key)) {
            return at(labels + "." + key).set(file, value);
        }
        var all = new LinkedHashMap<>(labels(file, labels));
        all.put(key, value);
        return written(file, labels, all);
    }

    /// Without a label; a term goes with its last one.
    public SpecFile without(SpecFile file, int term, String key) {
        var labels = path(file, term);
        if (plain(key)) {
            return at(labels + "." + key).clear(file);
        }
        var all = new LinkedHashMap<>(labels(file, labels));
        all.remove(key);
        return written(file, labels, all);
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

    private SpecFile written(SpecFile file, String path, Map<String, String> labels) {
        if (path.equals(SELECTOR)) {
            return selecting(file, labels);
        }
        throw new IllegalArgumentException("a key with a dot in it, in an affinity");
    }

    // A dot in a key would be taken for the next step of a path.
    private static boolean plain(String key) {
        return !key.contains(".") && !key.contains("[");
    }

    private String path(SpecFile file, int term) {
        return affine(file) ? TERMS + "[" + term + "]" + LABELS : SELECTOR;
    }

    private Map<String, String> labels(SpecFile file, String path) {
        return at(path).field(file).map(ClusterSpecReader::texts).orElse(Map.of());
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
