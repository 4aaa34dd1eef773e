package dev.slipway.spec;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.spec.Type.Plain;
import dev.slipway.spec.Type.Struct;
import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Entry;
import dev.slipway.spec.yaml.Yaml.Form;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.Yaml.Sequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is wrong with a document before any rule is asked, in EKS Anywhere's words.
///
/// EKS Anywhere reads some documents strictly and the others leniently: there an unknown field and a repeated key are
/// warnings.
final class DecodeFindings {

    private static final String DECODING = "error unmarshaling JSON: while decoding JSON: ";
    private static final String NUMBER = "number";
    private static final Set<Type> READING_THEMSELVES =
            Set.of(Plain.DURATION, Plain.TIME, Plain.QUANTITY, Plain.UNSTRUCTURED);

    private final Path file;
    private final int firstLine;
    private final boolean strict;
    private final List<Finding> duplicates = new ArrayList<>();
    private final List<Finding> fatal = new ArrayList<>();
    private final List<Finding> others = new ArrayList<>();

    DecodeFindings(Path file, int firstLine, boolean strict) {
        this.file = file;
        this.firstLine = firstLine;
        this.strict = strict;
    }

    /// In the order EKS Anywhere would come upon them: keys first, then what stops the decoder, then the rest.
    List<Finding> found() {
        var all = new ArrayList<>(duplicates);
        all.addAll(fatal);
        all.addAll(others);
        return all;
    }

    void duplicates(Yaml node, String path) {
        switch (node) {
            case Mapping mapping -> {
                var seen = new HashSet<String>();
                for (var entry : mapping.entries()) {
                    var longer = path.isEmpty() ? entry.key() : path + "." + entry.key();
                    if (!seen.add(entry.key())) {
                        duplicate(entry, longer);
                    }
                    duplicates(entry.value(), longer);
                }
            }
            case Sequence sequence -> {
                for (int index = 0; index < sequence.items().size(); index++) {
                    duplicates(sequence.items().get(index), path + "[" + index + "]");
                }
            }
            case Scalar _ -> {}
        }
    }

    private void duplicate(Entry entry, String path) {
        var line = entry.keySpan().line() - firstLine + 1;
        duplicates.add(lenient("spec.key-twice", "spec.key-overwritten", place(entry, path), entry.key())
                .as("error converting YAML to JSON: yaml: unmarshal errors:\n  line %d: key \"%s\" already set in map"
                        .formatted(line, entry.key())));
    }

    void unknown(Field owner, Entry entry) {
        var path = owner.path().isEmpty() ? entry.key() : owner.path() + "." + entry.key();
        others.add(lenient("spec.unknown-field", "spec.ignored-field", place(entry, path), entry.key())
                .as(DECODING + "json: unknown field \"" + entry.key() + "\""));
    }

    Optional<Yaml> wrongType(Field field, Type type, Struct owner) {
        var objection = ownObjection(field, type).orElseGet(() -> unfit(field, type, owner));
        // What reads itself ends the decoding.
        var findings = READING_THEMSELVES.contains(type) ? fatal : others;
        findings.add(field.error("spec.wrong-type", word(field), type.goName()).as(DECODING + objection));
        return Optional.empty();
    }

    /// Of an entry of a map Go names the map.
    void wrongEntry(Field map, Field entry, Type type, Struct owner) {
        others.add(entry.error("spec.wrong-type", word(entry), type.goName())
                .as(DECODING + unfit(entry, map.path(), owner, type.goName())));
    }

    // A quantity objects to everything itself; a time only to a text.
    private static Optional<String> ownObjection(Field field, Type type) {
        if (type == Plain.QUANTITY) {
            var scalar = field.value().orElse(null) instanceof Scalar;
            return Optional.of(scalar ? Quantity.objection(field.text()) : Quantity.FORMAT);
        }
        var text = field.value().orElse(null) instanceof Scalar scalar && scalar.form() == Form.TEXT;
        if (text && type == Plain.DURATION) {
            return Optional.of("time: invalid duration \"" + field.text() + "\"");
        }
        return text && type == Plain.TIME ? Optional.of(GoTime.objection(field.text())) : Optional.empty();
    }

    private static String unfit(Field field, Type type, Struct owner) {
        return unfit(field, field.path(), owner, GoNames.of(type, owner, field.key()));
    }

    private static String unfit(Field field, String path, Struct owner, String name) {
        var literal = name.startsWith(Plain.INT.goName()) && word(field).equals(NUMBER) ? " " + field.text() : "";
        return "json: cannot unmarshal %s into Go struct field %s.%s of type %s"
                .formatted(word(field) + literal, owner.name(), path.replaceAll("\\[\\d+]", ""), name);
    }

    void withoutKind(Field field) {
        fatal.add(field.error("spec.object-without-kind")
                .as(DECODING + "Object 'Kind' is missing in '" + Json.of(field) + "'"));
    }

    private Finding lenient(String error, String warning, Place place, String key) {
        return strict ? Finding.error(error, place, key) : Finding.warning(warning, place, key);
    }

    private Place place(Entry entry, String path) {
        return new Place.InDocument(
                file, entry.keySpan().line(), entry.keySpan().column(), path);
    }

    private static String word(Field field) {
        return switch (field.value().orElseThrow()) {
            case Mapping _ -> "object";
            case Sequence _ -> "array";
            case Scalar scalar when scalar.form() == Form.FLOAT || scalar.form() == Form.INTEGER -> NUMBER;
            case Scalar scalar -> scalar.form().word();
        };
    }
}
