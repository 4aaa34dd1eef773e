package dev.slipway.spec;

import dev.slipway.finding.Finding;
import dev.slipway.spec.yaml.Forms;
import dev.slipway.spec.yaml.Yaml;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A cluster specification as it is written: its text, the documents found in it, and what keeps it from being YAML.
///
/// The text is the truth. Comments, order and fields nobody knows survive, because an edit replaces nothing else.
public record SpecFile(Path path, String text, List<SpecDocument> documents, List<Finding> findings) {

    public SpecFile {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    public static SpecFile of(Path path, String text) {
        return SpecReader.read(path, text);
    }

    /// Reads a file; what is not UTF-8 is a finding.
    ///
    /// @throws IOException when the file cannot be read
    public static SpecFile read(Path path) throws IOException {
        if (Files.size(path) > SpecReader.LONGEST) {
            return SpecReader.tooLong(path);
        }
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(path));
            return of(path, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException _) {
            return SpecReader.notText(path);
        }
    }

    public Optional<SpecDocument> document(String kind, String name) {
        return documents.stream()
                .filter(document ->
                        document.kind().equals(kind) && document.name().equals(name))
                .findFirst();
    }

    /// The document a line belongs to.
    public Optional<SpecDocument> documentAt(int line) {
        return documents.stream()
                .filter(document -> document.firstLine() <= line)
                .reduce((_, last) -> last);
    }

    /// The file with one value changed, such as `spec.workerNodeGroupConfigurations[0].count`, or added where its
    /// mapping ends. Every other character stays.
    ///
    /// @throws IllegalArgumentException when the path leads to something that is not a single value
    public SpecFile with(SpecDocument document, String path, String value) {
        return with(document, SpecText.steps(document.content(), path), value, holdsText(document, path));
    }

    /// The file with one entry of a map of texts changed or added; its key may have dots.
    public SpecFile with(SpecDocument document, String map, String key, String value) {
        return with(document, entry(document, map, key), value, true);
    }

    private SpecFile with(SpecDocument document, List<String> steps, String value, boolean words) {
        var edited = of(path, new SpecEdit(text, words).replace(document.content(), steps, value));
        // A value that an alias stands for is written elsewhere: better no edit than one in the wrong place.
        if (!edited.reads(document.position(), steps, value)) {
            throw new IllegalArgumentException("cannot be changed in place: " + String.join(".", steps));
        }
        return edited;
    }

    private static List<String> entry(SpecDocument document, String map, String key) {
        return Stream.concat(SpecText.steps(document.content(), map).stream(), Stream.of(key))
                .toList();
    }

    private static boolean holdsText(SpecDocument document, String path) {
        return Facts.known()
                .at(document.kind(), path)
                .filter(fact -> fact.type().equals("string"))
                .isPresent();
    }

    /// The file without a field, or without an item of a list; what that leaves empty goes too.
    ///
    /// @throws IllegalArgumentException when there is no such field
    public SpecFile without(SpecDocument document, String path) {
        return of(this.path, new SpecCut(text).remove(document.content(), SpecText.steps(document.content(), path)));
    }

    /// The file without one entry of a map.
    public SpecFile without(SpecDocument document, String map, String key) {
        return of(path, new SpecCut(text).remove(document.content(), entry(document, map, key)));
    }

    /// The file with another key of an entry of a map, whose value stays.
    public SpecFile renaming(SpecDocument document, String map, String key, String other) {
        return document.root().below(map).value().stream()
                .flatMap(node -> node instanceof Yaml.Mapping mapping ? mapping.entry(key).stream() : Stream.empty())
                .findFirst()
                .map(entry -> of(path, new SpecEdit(text, true).renamed(entry, other)))
                .orElse(this);
    }

    /// The file with an item at the end of a list, written as a block of YAML. A list that is not there begins where
    /// its owner ends.
    public SpecFile adding(SpecDocument document, String list, String item) {
        var dot = list.lastIndexOf('.');
        var owner = document.root().below(list.substring(0, dot));
        return of(this.path, new SpecGraft(text).item(document.root().below(list), owner, item));
    }

    /// The file with a field whose value is a block of YAML.
    public SpecFile adding(SpecDocument document, String owner, String key, String block) {
        if (document.root().below(owner).value().orElse(null) instanceof Yaml.Mapping mapping) {
            return of(path, new SpecGraft(text).block(mapping, key, block));
        }
        throw new IllegalArgumentException("not an object: " + owner);
    }

    /// The file with one more document at its end.
    public SpecFile adding(String document) {
        return of(path, new SpecGraft(text).document(documents, document));
    }

    public SpecFile without(SpecDocument document) {
        return of(path, new SpecGraft(text).without(documents, document));
    }

    /// The file with a document of another name, and everything that refers to it.
    public SpecFile renamed(String kind, String name, String other) {
        var file = document(kind, name)
                .map(found -> with(found, "metadata.name", other))
                .orElse(this);
        for (var position = 0; position < file.documents().size(); position++) {
            for (var ref : refs(file.documents().get(position).root(), kind, name)) {
                file = file.with(file.documents().get(position), ref.at("name").path(), other);
            }
        }
        return file;
    }

    private static List<Field> refs(Field field, String kind, String name) {
        var below = Stream.concat(field.fields().stream(), field.items().stream())
                .flatMap(child -> refs(child, kind, name).stream());
        var own =
                field.at("kind").text().equals(kind) && field.at("name").text().equals(name);
        return Stream.concat(own ? Stream.of(field) : Stream.empty(), below).toList();
    }

    private boolean reads(int position, List<String> steps, String value) {
        if (position >= documents.size()) {
            return false;
        }
        Yaml node = documents.get(position).content();
        for (var step : steps) {
            node = SpecText.below(node, step, step);
        }
        return node instanceof Yaml.Scalar scalar
                && Forms.asText(scalar.form(), scalar.text()).equals(value);
    }
}
