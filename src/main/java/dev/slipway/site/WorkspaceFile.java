package dev.slipway.site;

import com.fasterxml.jackson.core.JacksonException;
import dev.slipway.finding.Texts;
import dev.slipway.site.Workspace.Kind;
import dev.slipway.store.AtomicFile;
import dev.slipway.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// What a folder says of itself in `.slipway/workspace.json`: the name of its site, and whether it is a lab.
public final class WorkspaceFile {

    private WorkspaceFile() {}

    /// The workspace in a folder. A folder that says nothing is real, and named as it is.
    ///
    /// @throws IOException when the file cannot be read: a lab must never be taken for real
    public static Workspace open(Path folder) throws IOException {
        var file = file(folder);
        if (!Files.exists(file)) {
            return new Workspace(folder, name(folder), Kind.REAL);
        }
        try {
            var entry = Optional.ofNullable(Json.mapper().readValue(Files.readString(file), Entry.class))
                    .orElseThrow(() -> new IOException(Texts.of("workspace.damaged", file)));
            return new Workspace(folder, entry.name(), entry.kind());
        } catch (JacksonException damaged) {
            throw new IOException(Texts.of("workspace.damaged", file), damaged);
        }
    }

    /// Makes a workspace of a folder, and the folder if need be. What lies in it already stays.
    public static Workspace create(Path folder, String name, Kind kind) throws IOException {
        var text = Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(new Entry(name, kind));
        AtomicFile.write(file(folder), text);
        return new Workspace(folder, name, kind);
    }

    private static Path file(Path folder) {
        return folder.resolve(".slipway").resolve("workspace.json");
    }

    private static String name(Path folder) {
        var last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    private record Entry(String name, Kind kind) {

        Entry {
            // JSON knows no obligation.
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(kind, "kind");
        }
    }
}
