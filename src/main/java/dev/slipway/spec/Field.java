package dev.slipway.spec;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.spec.yaml.Forms;
import dev.slipway.spec.yaml.Span;
import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.Yaml.Sequence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A field of a document, there or not. A field that is not there has the value Go gives it: `""`, `0`, `false`,
/// nothing below; and stands where the nearest thing above it stands.
public record Field(Path file, String path, Optional<Yaml> value, Span span) {

    static Field of(Path file, Yaml root) {
        return new Field(file, "", Optional.of(root), root.span());
    }

    public Field at(String key) {
        var longer = path.isEmpty() ? key : path + "." + key;
        var entry = value.filter(Mapping.class::isInstance).flatMap(node -> ((Mapping) node).entry(key));
        return entry.filter(found -> !isNull(found.value()))
                .map(found -> new Field(file, longer, Optional.of(found.value()), standing(found)))
                .orElseGet(() -> new Field(
                        file,
                        longer,
                        Optional.empty(),
                        entry.map(Yaml.Entry::keySpan).orElse(span)));
    }

    /// The field at the end of a path such as `a.b[0].c`.
    public Field below(String steps) {
        var field = this;
        for (var step : steps.replace("[", ".[").split("\\.", -1)) {
            var here = field;
            field = step.startsWith("[")
                    ? field.items().stream()
                            .filter(item -> item.path().endsWith(step))
                            .findFirst()
                            .orElseGet(() -> new Field(file, here.path + step, Optional.empty(), here.span))
                    : field.at(step);
        }
        return field;
    }

    // A word stands where it is written; what has parts stands at its key.
    private static Span standing(Yaml.Entry entry) {
        return entry.value() instanceof Scalar scalar ? scalar.span() : entry.keySpan();
    }

    private static boolean isNull(Yaml node) {
        return node instanceof Scalar scalar && scalar.absent();
    }

    public List<Field> items() {
        if (value.orElse(null) instanceof Sequence sequence) {
            return IntStream.range(0, sequence.items().size())
                    .mapToObj(index -> item(sequence.items().get(index), index))
                    .toList();
        }
        return List.of();
    }

    private Field item(Yaml node, int index) {
        return new Field(file, path + "[" + index + "]", Optional.of(node), node.span());
    }

    /// The fields of a mapping, in the order of the text.
    public List<Field> fields() {
        return keys().stream().map(this::at).toList();
    }

    /// The values below it, in the order of the text; what is empty has none.
    public Stream<Field> leaves() {
        var below = Stream.concat(fields().stream(), items().stream()).toList();
        return below.isEmpty()
                ? Stream.of(this).filter(leaf -> !leaf.text().isEmpty())
                : below.stream().flatMap(Field::leaves);
    }

    /// A mapping without some of its fields.
    public Field without(Set<String> names) {
        var kept = value.map(node -> node instanceof Mapping mapping
                ? new Mapping(
                        mapping.entries().stream()
                                .filter(entry -> !names.contains(entry.key()))
                                .toList(),
                        mapping.flow(),
                        mapping.span())
                : node);
        return new Field(file, path, kept, span);
    }

    public List<String> keys() {
        return value.orElse(null) instanceof Mapping mapping
                ? mapping.entries().stream().map(Yaml.Entry::key).distinct().toList()
                : List.of();
    }

    /// Whether both have the same value, wherever they stand and in whatever order it is written.
    public boolean equalTo(Field other) {
        return Json.of(this).equals(Json.of(other));
    }

    /// The last word of the path.
    public String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    public boolean present() {
        return value.isPresent();
    }

    public String text() {
        return value.orElse(null) instanceof Scalar scalar ? Forms.asText(scalar.form(), scalar.text()) : "";
    }

    public boolean isEmpty() {
        return text().isEmpty() && fields().isEmpty() && items().isEmpty();
    }

    public long number() {
        return value.orElse(null) instanceof Scalar scalar && scalar.form() == Yaml.Form.INTEGER
                ? Forms.integer(scalar.text()).longValue()
                : 0;
    }

    public boolean truth() {
        return value.orElse(null) instanceof Scalar scalar
                && scalar.form() == Yaml.Form.BOOLEAN
                && Forms.truth(scalar.text());
    }

    public Place place() {
        return new Place.InDocument(file, span.line(), span.column(), path);
    }

    public Finding error(String id, Object... arguments) {
        return Finding.error(id, place(), arguments);
    }

    public Finding warning(String id, Object... arguments) {
        return Finding.warning(id, place(), arguments);
    }
}
