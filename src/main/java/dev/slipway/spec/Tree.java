package dev.slipway.spec;

import dev.slipway.spec.yaml.Span;
import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Entry;
import dev.slipway.spec.yaml.Yaml.Form;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document being completed. What is added stands where the thing it belongs to stands.
final class Tree {

    private final Field document;
    private Yaml root;

    Tree(Field document) {
        this.document = document;
        this.root = document.value().orElseGet(() -> new Mapping(List.of(), true, document.span()));
    }

    Field root() {
        return new Field(document.file(), document.path(), Optional.of(root), document.span());
    }

    /// Gives a field a text, unless it has one.
    void fill(String path, String text) {
        fill(path, Form.TEXT, text);
    }

    void fill(String path, Form form, String text) {
        if (root().below(path).text().isEmpty()) {
            set(path, form, text);
        }
    }

    void set(String path, Form form, String text) {
        put(path, new Scalar(form, text, root().below(path).span()));
    }

    /// Makes a field an object, unless it is one.
    void object(String path) {
        if (!root().below(path).present()) {
            put(path, new Mapping(List.of(), true, root().below(path).span()));
        }
    }

    /// Makes a field a list of these items, unless it has items.
    void begin(String path, List<Yaml> items) {
        if (root().below(path).items().isEmpty()) {
            put(path, new Sequence(items, true, root().below(path).span()));
        }
    }

    void remove(String path) {
        var dot = path.lastIndexOf('.');
        var owner = root().below(path.substring(0, dot));
        if (owner.value().orElse(null) instanceof Mapping mapping) {
            var kept = mapping.entries().stream()
                    .filter(entry -> !entry.key().equals(path.substring(dot + 1)))
                    .toList();
            put(owner.path(), new Mapping(kept, mapping.flow(), mapping.span()));
        }
    }

    private void put(String path, Yaml value) {
        root = put(root, List.of(path.replace("[", ".[").split("\\.", -1)), value, document.span());
    }

    private static Yaml put(Yaml node, List<String> steps, Yaml value, Span span) {
        if (steps.isEmpty()) {
            return value;
        }
        var step = steps.getFirst();
        var rest = steps.subList(1, steps.size());
        if (step.startsWith("[") && node instanceof Sequence sequence) {
            var items = new ArrayList<>(sequence.items());
            var index = Integer.parseInt(step.substring(1, step.length() - 1));
            items.set(index, put(items.get(index), rest, value, items.get(index).span()));
            return new Sequence(items, sequence.flow(), sequence.span());
        }
        return node instanceof Mapping mapping
                ? putInto(mapping, step, rest, value)
                : putInto(new Mapping(List.of(), true, span), step, rest, value);
    }

    private static Mapping putInto(Mapping mapping, String step, List<String> rest, Yaml value) {
        var entries = new ArrayList<Entry>();
        mapping.entries().stream().filter(entry -> !entry.key().equals(step)).forEach(entries::add);
        var old = mapping.entry(step);
        var keySpan = old.map(Entry::keySpan).orElse(value.span());
        var below = old.map(Entry::value).orElseGet(() -> new Mapping(List.of(), true, value.span()));
        entries.add(new Entry(step, keySpan, put(below, rest, value, value.span())));
        return new Mapping(entries, mapping.flow(), mapping.span());
    }
}
