package dev.slipway.spec;

import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Specifications that are being written, each in a folder of its own: `<name>/cluster.yaml`.
public record Drafts(Path folder) {

    private static final String SPEC = "cluster.yaml";
    private static final String LEFT_OUT = "left-out";
    private static final String PURPOSE = "purpose";

    /// A draft as the list of them shows it. `id` is the name of its folder.
    public record Entry(String id, String cluster, Instant changed) {}

    /// All drafts, the latest first; what cannot be read is listed by its folder's name.
    public List<Entry> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        try (var folders = Files.list(folder)) {
            for (var draft : folders.filter(each -> Files.isRegularFile(each.resolve(SPEC)))
                    .toList()) {
                var file = draft.resolve(SPEC);
                var id = draft.getFileName().toString();
                var name = ClusterParts.name(SpecFile.read(file));
                entries.add(new Entry(
                        id,
                        name.isEmpty() ? id : name,
                        Files.getLastModifiedTime(file).toInstant()));
            }
        }
        entries.sort(Comparator.comparing(Entry::changed).reversed());
        return List.copyOf(entries);
    }

    public Path file(String id) {
        return folder.resolve(id).resolve(SPEC);
    }

    /// What a draft holds: its text, the machines the operator leaves out of the creation, and in a word what the
    /// cluster is for, where the text cannot say it.
    public record Content(SpecFile spec, List<String> leftOut, Optional<String> purpose) {

        public Content {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// Empty when there is no such draft.
    public Optional<Content> find(String id) throws IOException {
        return Files.exists(file(id))
                ? Optional.of(new Content(SpecFile.read(file(id)), leftOut(id), purpose(id)))
                : Optional.empty();
    }

    /// Writes all a draft holds.
    public void keep(String id, Content content) throws IOException {
        write(id, content.spec().text());
        leaveOut(id, content.leftOut());
        if (content.purpose().isPresent()) {
            intend(id, content.purpose().get());
        }
    }

    public void write(String id, String text) throws IOException {
        AtomicFile.write(file(id), text);
    }

    private List<String> leftOut(String id) throws IOException {
        var file = folder.resolve(id).resolve(LEFT_OUT);
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(name -> !name.isBlank())
                        .toList()
                : List.of();
    }

    public void leaveOut(String id, List<String> hostnames) throws IOException {
        AtomicFile.write(folder.resolve(id).resolve(LEFT_OUT), String.join("\n", hostnames) + "\n");
    }

    private Optional<String> purpose(String id) throws IOException {
        var file = folder.resolve(id).resolve(PURPOSE);
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    /// Remembers in a word what the cluster is for.
    public void intend(String id, String purpose) throws IOException {
        AtomicFile.write(folder.resolve(id).resolve(PURPOSE), purpose + "\n");
    }

    public void delete(String id) throws IOException {
        Files.deleteIfExists(file(id));
        Files.deleteIfExists(folder.resolve(id).resolve(LEFT_OUT));
        Files.deleteIfExists(folder.resolve(id).resolve(PURPOSE));
        Files.deleteIfExists(folder.resolve(id));
    }

    /// An id no draft has, made of a cluster's name.
    public String free(String name) {
        var id = name;
        for (var number = 2; Files.exists(folder.resolve(id)); number++) {
            id = name + "-" + number;
        }
        return id;
    }
}
