package dev.slipway.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known about the fields of every kind, by kind and path: for completion, hints, help and documentation.
///
/// The facts stand beside the types in `resources/spec`. They are read when they are first asked for.
public final class Facts {

    private static final String DOCUMENT = "Document";
    private static final String FREE_FORM = "unstructured";
    private static final String KUBELET = "KubeletConfiguration";

    private final Map<String, List<FieldFact>> structs;

    private Facts(Map<String, List<FieldFact>> structs) {
        this.structs = structs;
    }

    /// Read once, because all of it is needed at every key an operator presses.
    private static final class Once {
        private static final Facts KNOWN = new Facts(FactsReader.read());
    }

    public static Facts known() {
        return Once.KNOWN;
    }

    /// The kinds whose documents a specification may hold, in the order of the alphabet.
    public List<String> kinds() {
        return Schema.kinds().stream().sorted().toList();
    }

    /// The field at a path such as `spec.workerNodeGroupConfigurations[0].count`.
    public Optional<FieldFact> at(String kind, String path) {
        var steps = steps(path);
        var owner = below(kind, steps.subList(0, steps.size() - 1));
        return owner.stream()
                .filter(fact -> fact.name().equals(steps.getLast()))
                .findFirst();
    }

    /// The fields that may be written below a path, in the order of their declaration; the empty path is the document.
    public List<FieldFact> below(String kind, String path) {
        return below(kind, path.isEmpty() ? List.of() : steps(path));
    }

    private List<FieldFact> below(String kind, List<String> steps) {
        var fields = Schema.ofKind(kind).map(_ -> document(kind)).orElse(List.of());
        for (var step : steps) {
            fields = fields.stream()
                    .filter(fact -> fact.name().equals(step))
                    .findFirst()
                    .map(fact -> structs.getOrDefault(struct(fact), List.of()))
                    .orElse(List.of());
        }
        return fields;
    }

    // What is the same of every kind is written down once; the type of its parts is the kind's own.
    private List<FieldFact> document(String kind) {
        var common = structs.getOrDefault(DOCUMENT, List.of());
        return structs.getOrDefault(kind, List.of()).stream()
                .map(field -> common.stream()
                        .filter(fact -> fact.name().equals(field.name()))
                        .findFirst()
                        .map(fact -> FactsReader.typed(fact, field.type()))
                        .orElse(field))
                .toList();
    }

    private static String struct(FieldFact fact) {
        if (fact.type().equals(FREE_FORM)) {
            return KUBELET;
        }
        return fact.list() ? fact.type().substring("[]".length()) : fact.type();
    }

    private static List<String> steps(String path) {
        return List.of(path.replaceAll("\\[[^]]*]", "").split("\\.", -1));
    }
}
