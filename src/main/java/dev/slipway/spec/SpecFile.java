package dev.slipway.spec;

import dev.slipway.finding.Finding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        var edited = of(this.path, new SpecEdit(text).replace(document.content(), path, value));
        // A value that an alias stands for is written elsewhere: better no edit than one in the wrong place.
        if (!edited.reads(document.position(), path, value)) {
            throw new IllegalArgumentException("cannot be changed in place: " + path);
        }
        return edited;
    }

    private boolean reads(int position, String path, String value) {
        return position < documents.size()
                && documents.get(position).root().below(path).text().equals(value);
    }
}
