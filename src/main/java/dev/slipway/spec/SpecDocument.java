package dev.slipway.spec;

import dev.slipway.spec.yaml.Yaml;
import java.nio.file.Path;

/// One document of a specification as it is written. `position` counts from zero.
public record SpecDocument(Path file, int position, int firstLine, Yaml.Mapping content) {

    public String apiVersion() {
        return root().at("apiVersion").text();
    }

    public String kind() {
        return root().at("kind").text();
    }

    public String name() {
        return root().at("metadata").at("name").text();
    }

    /// Its fields with their places.
    public Field root() {
        return Field.of(file, content);
    }
}
