package dev.slipway.spec;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.spec.yaml.Span;
import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.YamlReader;
import dev.slipway.spec.yaml.YamlReader.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a specification's text, piece by piece, so that one bad document does not hide the others.
final class SpecReader {

    static final int LONGEST = 1 << 20;

    private final Path path;
    private final List<SpecDocument> documents = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private SpecReader(Path path) {
        this.path = path;
    }

    static SpecFile read(Path path, String text) {
        if (text.length() > LONGEST) {
            return tooLong(path);
        }
        var reader = new SpecReader(path);
        Chunk.of(text).forEach(reader::add);
        return new SpecFile(path, text, reader.documents, reader.findings);
    }

    static SpecFile tooLong(Path path) {
        return refused(path, Finding.error("spec.too-long", new Place.InFile(path), LONGEST));
    }

    static SpecFile notText(Path path) {
        return refused(path, Finding.error("spec.not-text", new Place.InFile(path)));
    }

    private static SpecFile refused(Path path, Finding finding) {
        return new SpecFile(path, "", List.of(), List.of(finding));
    }

    private void add(Chunk chunk) {
        chunk.separator().ifPresent(separator -> check(separator, chunk));
        switch (YamlReader.read(chunk.text(), chunk.firstLine(), chunk.firstCharacter())) {
            case Reading.Tree tree -> add(tree.root(), chunk);
            case Reading.Broken broken -> findings.add(broken(broken, chunk));
            case Reading.Nothing _ -> {}
        }
    }

    private void add(Yaml root, Chunk chunk) {
        switch (root) {
            case Yaml.Mapping mapping ->
                documents.add(new SpecDocument(path, documents.size(), chunk.firstLine(), mapping));
            case Yaml.Sequence sequence -> findings.add(notMapping(sequence.span(), "array"));
            case Yaml.Scalar scalar -> {
                if (!scalar.absent()) {
                    findings.add(notMapping(scalar.span(), scalar.form().word()));
                }
            }
        }
    }

    private void check(Chunk.Separator separator, Chunk chunk) {
        var place = new Place.InDocument(path, separator.line(), 1, "");
        if (!separator.legal()) {
            var rest = separator.rest().strip();
            findings.add(Finding.error("spec.separator", place, rest).as("invalid Yaml document separator: " + rest));
        } else if (!separator.plain() && !chunk.text().isBlank()) {
            findings.add(Finding.error("spec.separator-unseen", place));
        }
    }

    private Finding broken(Reading.Broken broken, Chunk chunk) {
        var line = broken.at().line() - chunk.firstLine() + 1;
        return Finding.error("spec.not-yaml", place(broken.at()), broken.problem())
                .as("error converting YAML to JSON: yaml: line %d: %s".formatted(line, broken.problem()));
    }

    private Finding notMapping(Span span, String word) {
        return Finding.error("spec.not-a-document", place(span), word)
                .as("error unmarshaling JSON: while decoding JSON: json: cannot unmarshal " + word
                        + " into Go value of type v1alpha1.Cluster");
    }

    private Place place(Span span) {
        return new Place.InDocument(path, span.line(), span.column(), "");
    }
}
