package dev.slipway.spec;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Type.ListOf;
import dev.slipway.spec.Type.MapOf;
import dev.slipway.spec.Type.Plain;
import dev.slipway.spec.Type.Struct;
import dev.slipway.spec.yaml.Forms;
import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Entry;
import dev.slipway.spec.yaml.Yaml.Form;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a document into the types of its kind: names in their canonical spelling, values in the form the type wants,
/// nothing that is unknown or null. What it meets on the way that EKS Anywhere would not take is a finding.
final class Decoder {

    private final DecodeFindings findings;

    private Decoder(DecodeFindings findings) {
        this.findings = findings;
    }

    /// A document as its type has it, and what was wrong with it, in the order EKS Anywhere comes upon it.
    record Decoded(Field root, List<Finding> findings) {}

    static Decoded decode(Field root, Struct type, DecodeFindings findings) {
        findings.duplicates(root.value().orElseThrow(), root.path());
        var tree = new Decoder(findings).struct(root, type).orElse(root.value().orElseThrow());
        return new Decoded(new Field(root.file(), root.path(), Optional.of(tree), root.span()), findings.found());
    }

    private Optional<Yaml> value(Field field, Type type, Struct owner) {
        return switch (type) {
            case Struct struct ->
                field.value().orElse(null) instanceof Mapping
                        ? struct(field, struct)
                        : findings.wrongType(field, type, owner);
            case ListOf list -> list(field, list, owner);
            case MapOf map -> map(field, map, owner);
            case Plain plain -> plain(field, plain, owner);
        };
    }

    private Optional<Yaml> struct(Field field, Struct type) {
        var mapping = (Mapping) field.value().orElseThrow();
        Map<String, String> names = new HashMap<>();
        Map<String, Optional<Yaml>> values = new HashMap<>();
        // Go comes upon keys in alphabetical order, because YAML is first turned into JSON.
        for (var key : field.keys().stream().sorted().toList()) {
            var name = canonical(key, type);
            if (name.isEmpty()) {
                findings.unknown(field, mapping.entry(key).orElseThrow());
            } else if (field.at(key).present()) {
                names.put(key, name.get());
                var named = renamed(field.at(key), field.at(name.get()).path());
                values.put(key, value(named, Schema.type(type.fields().getOrDefault(name.get(), "any")), type));
            }
        }
        return Optional.of(new Mapping(entries(mapping, names, values), mapping.flow(), mapping.span()));
    }

    private static Field renamed(Field field, String path) {
        return new Field(field.file(), path, field.value(), field.span());
    }

    private static Optional<String> canonical(String key, Struct type) {
        return type.fields().containsKey(key)
                ? Optional.of(key)
                : type.fields().keySet().stream()
                        .filter(known -> known.equalsIgnoreCase(key))
                        .findFirst();
    }

    private static List<Entry> entries(Mapping mapping, Map<String, String> names, Map<String, Optional<Yaml>> values) {
        var entries = new ArrayList<Entry>();
        var seen = new HashSet<String>();
        for (var entry : mapping.entries()) {
            if (seen.add(entry.key())) {
                values.getOrDefault(entry.key(), Optional.empty())
                        .ifPresent(value ->
                                entries.add(new Entry(names.getOrDefault(entry.key(), ""), entry.keySpan(), value)));
            }
        }
        return entries;
    }

    private Optional<Yaml> list(Field field, ListOf type, Struct owner) {
        if (!(field.value().orElse(null) instanceof Sequence sequence)) {
            return findings.wrongType(field, type, owner);
        }
        var items = field.items().stream()
                .map(item -> isNull(item) ? empty(item, type.item()) : value(item, type.item(), owner))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(new Sequence(items, sequence.flow(), sequence.span()));
    }

    private static boolean isNull(Field field) {
        return field.value().orElse(null) instanceof Scalar scalar && scalar.absent();
    }

    private static Optional<Yaml> empty(Field item, Type type) {
        return Optional.of(
                type instanceof Plain
                        ? new Scalar(Form.TEXT, "", item.span())
                        : new Mapping(List.of(), true, item.span()));
    }

    private Optional<Yaml> map(Field field, MapOf type, Struct owner) {
        if (!(field.value().orElse(null) instanceof Mapping mapping)) {
            return findings.wrongType(field, type, owner);
        }
        var entries = field.keys().stream()
                .map(key -> mapping.entry(key).orElseThrow())
                .flatMap(entry -> entry(field, entry, type, owner).stream())
                .toList();
        return Optional.of(new Mapping(entries, mapping.flow(), mapping.span()));
    }

    private Optional<Entry> entry(Field map, Entry entry, MapOf type, Struct owner) {
        var field = new Field(map.file(), map.path() + "." + entry.key(), Optional.of(entry.value()), entry.keySpan());
        if (type.value() == Plain.STRING && !(entry.value() instanceof Scalar)) {
            findings.wrongEntry(map, field, type.value(), owner);
            return Optional.empty();
        }
        var value = isNull(field) ? empty(field, type.value()) : value(field, type.value(), owner);
        return value.map(decoded -> new Entry(entry.key(), entry.keySpan(), decoded));
    }

    private Optional<Yaml> plain(Field field, Plain type, Struct owner) {
        var node = field.value().orElseThrow();
        if (type == Plain.ANY) {
            return Optional.of(node);
        }
        if (type == Plain.UNSTRUCTURED) {
            return unstructured(field, owner);
        }
        return node instanceof Scalar scalar && fits(scalar, type)
                ? Optional.of(coerced(field, scalar, type))
                : findings.wrongType(field, type, owner);
    }

    private Optional<Yaml> unstructured(Field field, Struct owner) {
        if (!(field.value().orElseThrow() instanceof Mapping)) {
            return findings.wrongType(field, Plain.UNSTRUCTURED, owner);
        }
        if (field.at("kind").text().isEmpty()) {
            findings.withoutKind(field);
        }
        return field.value();
    }

    private static boolean fits(Scalar scalar, Plain type) {
        return switch (type) {
            case STRING -> true;
            case BOOL -> scalar.form() == Form.BOOLEAN;
            case INT, INT64 ->
                Whole.of(scalar).filter(number -> number.bitLength() < 64).isPresent();
            case INT32 ->
                Whole.of(scalar).filter(number -> number.bitLength() < 32).isPresent();
            case FLOAT64 -> scalar.form() == Form.INTEGER || scalar.form() == Form.FLOAT;
            case INT_OR_STRING -> scalar.form() == Form.TEXT || fits(scalar, Plain.INT32);
            case QUANTITY ->
                Quantity.parse(Forms.asText(scalar.form(), scalar.text())).isPresent();
            case DURATION -> scalar.form() == Form.TEXT && GoDuration.valid(scalar.text());
            case TIME -> scalar.form() == Form.TEXT && GoTime.valid(scalar.text());
            case ANY, UNSTRUCTURED -> true;
        };
    }

    private static Scalar coerced(Field field, Scalar scalar, Plain type) {
        return switch (type) {
            case STRING -> new Scalar(Form.TEXT, asText(field, scalar), scalar.span());
            case INT, INT32, INT64 ->
                new Scalar(Form.INTEGER, Whole.of(scalar).orElseThrow().toString(), scalar.span());
            default -> scalar;
        };
    }

    // EKS Anywhere quotes versions before it reads the file, so that 1.30 does not become 1.3.
    private static String asText(Field field, Scalar scalar) {
        return field.key().equals("kubernetesVersion") && scalar.text().matches("1\\.[0-9]{2,}")
                ? scalar.text()
                : Forms.asText(scalar.form(), scalar.text());
    }
}
