package dev.slipway.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/// A map of texts in a specification, such as the labels of a group; its keys are the operator's.
public record TextMap(Spot spot) {

    /// Its entries in the order of the text.
    public Map<String, String> in(SpecFile file) {
        var entries = new LinkedHashMap<String, String>();
        spot.field(file)
                .ifPresent(field -> field.keys()
                        .forEach(key -> entries.put(key, field.at(key).text())));
        return Collections.unmodifiableMap(entries);
    }

    /// With one entry more, or another value of one. A map that is not there begins.
    public SpecFile with(SpecFile file, String key, String value) {
        return edited(file, (document, map) -> file.with(document, map, key, value));
    }

    /// Without an entry; the map goes with the last.
    public SpecFile without(SpecFile file, String key) {
        return in(file).containsKey(key) ? edited(file, (document, map) -> file.without(document, map, key)) : file;
    }

    /// With another key of an entry; its value and its place stay.
    public SpecFile renamed(SpecFile file, String key, String other) {
        return edited(file, (document, map) -> file.renaming(document, map, key, other));
    }

    private SpecFile edited(SpecFile file, BiFunction<SpecDocument, String, SpecFile> change) {
        return spot.document(file)
                .map(document -> change.apply(document, spot.path()))
                .orElse(file);
    }
}
