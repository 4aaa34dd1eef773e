package dev.slipway.spec.ui;

import dev.slipway.spec.Field;
import dev.slipway.spec.SpecDocument;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.yaml.Yaml;
import java.util.List;
import java.util.stream.Stream;

/// A line of the outline of a specification: a document, or a part of its `spec`.
record OutlineEntry(String title, String detail, int line, boolean document) {

    static List<OutlineEntry> of(SpecFile file) {
        return file.documents().stream().flatMap(OutlineEntry::of).toList();
    }

    private static Stream<OutlineEntry> of(SpecDocument document) {
        var kind = document.kind().isEmpty() ? "?" : document.kind();
        var parts = document.root().at("spec").fields().stream().flatMap(OutlineEntry::part);
        return Stream.concat(
                Stream.of(new OutlineEntry(
                        kind, document.name(), document.root().at("kind").span().line(), true)),
                parts);
    }

    private static Stream<OutlineEntry> part(Field field) {
        var own = new OutlineEntry(field.key(), field.text(), field.span().line(), false);
        var items = field.items().stream()
                .filter(item -> item.value().orElse(null) instanceof Yaml.Mapping)
                .map(item -> new OutlineEntry(
                        field.key() + item.path().substring(field.path().length()),
                        item.at("name").text(),
                        item.span().line(),
                        false))
                .toList();
        return items.isEmpty() ? Stream.of(own) : items.stream();
    }
}
