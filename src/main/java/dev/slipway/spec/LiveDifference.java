package dev.slipway.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import dev.slipway.spec.yaml.Yaml.Sequence;
import dev.slipway.store.GoYaml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/// The first difference between a document as it is written and the same object on an API server.
record LiveDifference(SpecFile file, SpecDocument document) {

    private static final String SPEC = "spec";
    // The release is the command's to choose (EKS Anywhere: pkg/cluster).
    private static final Set<String> RELEASE = Set.of("spec.eksaVersion", "spec.bundlesRef");

    /// The file with that difference taken over from the server. `wanted` is the document with all defaults.
    Optional<SpecFile> closer(ObjectNode wanted, ObjectNode object) {
        var live = LiveValues.masked(document.kind(), SPEC, wanted.path(SPEC), object.path(SPEC));
        return closer(document.root().at(SPEC), wanted.path(SPEC), live);
    }

    /// What a server says an object is to be.
    static JsonNode shown(ObjectNode object) {
        var kind = object.path("kind").asText();
        var all = LiveValues.masked(kind, SPEC, MissingNode.getInstance(), object.path(SPEC));
        var kept = LiveValues.beyond(JsonNodeFactory.instance.objectNode(), all);
        if (kept instanceof ObjectNode spec) {
            RELEASE.forEach(path -> spec.remove(path.substring(SPEC.length() + 1)));
        }
        return kept;
    }

    private Optional<SpecFile> closer(Field written, JsonNode wanted, JsonNode live) {
        var value = written.value().orElse(null);
        if (live.isObject() && value instanceof Mapping) {
            return fields(written, wanted, live);
        }
        if (live.isArray()
                && value instanceof Sequence
                && wanted.size() == written.items().size()) {
            return items(written, wanted, live);
        }
        if (LiveValues.same(wanted, live)) {
            return Optional.empty();
        }
        return Optional.of(
                live.isValueNode() && (value == null || value instanceof Scalar)
                        ? file.with(document, written.path(), live.asText())
                        : file.without(document, written.path()));
    }

    // What is new comes first: an object that loses all it has would go itself.
    private Optional<SpecFile> fields(Field written, JsonNode wanted, JsonNode live) {
        var keys = Set.copyOf(written.keys());
        return live.properties().stream()
                .filter(entry -> !keys.contains(entry.getKey()))
                .filter(entry -> !RELEASE.contains(written.path() + "." + entry.getKey()))
                .filter(entry -> !same(written, wanted.path(entry.getKey()), entry.getValue()))
                .findFirst()
                .map(entry -> added(
                        written, entry.getKey(), LiveValues.beyond(wanted.path(entry.getKey()), entry.getValue())))
                .or(() -> written.fields().stream()
                        .flatMap(field -> field(written, field, wanted, live).stream())
                        .findFirst());
    }

    private Optional<SpecFile> field(Field owner, Field written, JsonNode wanted, JsonNode live) {
        var ours = wanted.path(written.key());
        var theirs = live.path(written.key());
        if (!theirs.isMissingNode()) {
            return closer(written, ours, theirs);
        }
        return RELEASE.contains(written.path()) || same(owner, ours, theirs)
                ? Optional.empty()
                : Optional.of(file.without(document, written.path()));
    }

    // Of the network plugins even an empty object says which it is.
    private static boolean same(Field owner, JsonNode ours, JsonNode theirs) {
        return LiveValues.same(ours, theirs)
                && (!owner.key().equals("cniConfig") || ours.isMissingNode() == theirs.isMissingNode());
    }

    private SpecFile added(Field owner, String key, JsonNode value) {
        var plain = owner.value()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElseThrow();
        var word = key.indexOf('.') < 0 && key.indexOf('[') < 0;
        if (value.isValueNode() && word) {
            return file.with(document, owner.path() + "." + key, value.asText());
        }
        if (plain.flow() || plain.entries().isEmpty()) {
            // It has no lines to add one to; the next round writes it anew.
            return file.without(document, owner.path());
        }
        return file.adding(document, owner.path(), GoYaml.scalar(key), LiveValues.yaml(value));
    }

    private Optional<SpecFile> items(Field written, JsonNode wanted, JsonNode live) {
        var names = names(wanted);
        var others = names(live);
        if (!named(names) || !named(others)) {
            return inOrder(written, wanted, live);
        }
        for (var index = 0; index < names.size(); index++) {
            var item = written.items().get(index);
            var at = others.indexOf(names.get(index));
            var closer = at < 0
                    ? Optional.of(file.without(document, item.path()))
                    : closer(item, wanted.path(index), live.path(at));
            if (closer.isPresent()) {
                return closer;
            }
        }
        return others.stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .map(name -> appended(written, live.path(others.indexOf(name))));
    }

    private Optional<SpecFile> inOrder(Field written, JsonNode wanted, JsonNode live) {
        var items = written.items();
        for (var index = 0; index < Math.min(items.size(), live.size()); index++) {
            var closer = closer(items.get(index), wanted.path(index), live.path(index));
            if (closer.isPresent()) {
                return closer;
            }
        }
        if (items.size() == live.size()) {
            return Optional.empty();
        }
        return Optional.of(
                items.size() > live.size()
                        ? file.without(document, items.getLast().path())
                        : appended(written, live.path(items.size())));
    }

    private SpecFile appended(Field list, JsonNode item) {
        return file.adding(document, list.path(), LiveValues.yaml(item));
    }

    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path("name").asText())
                .toList();
    }

    private static boolean named(List<String> names) {
        return names.stream().noneMatch(String::isEmpty)
                && names.stream().distinct().count() == names.size();
    }
}
