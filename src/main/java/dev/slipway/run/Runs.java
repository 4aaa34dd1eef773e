package dev.slipway.run;

import dev.slipway.flow.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The runs of a workspace, each in a folder of its own under `.slipway/runs`.
public record Runs(Path workspace) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /// A folder for a new run, named by its beginning and its subject, such as `20261124-140211-create-ml-forge`.
    public RunFolder create(String name, Time time) throws IOException {
        var stem = STAMP.format(time.now()) + "-" + name;
        var id = stem;
        for (var number = 2; Files.exists(folder().resolve(id)); number++) {
            id = stem + "-" + number;
        }
        return new RunFolder(Files.createDirectories(folder().resolve(id)));
    }

    /// The folder of a run whose id was chosen before it began.
    ///
    /// @throws IllegalArgumentException when the id could not be a folder's name
    public RunFolder named(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a run: " + id);
        }
        return new RunFolder(folder().resolve(id));
    }

    /// All runs, the newest first.
    public List<RunFolder> all() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var folders = Files.list(folder())) {
            return folders.map(RunFolder::new)
                    .filter(run -> Files.exists(run.journal()))
                    .sorted(Comparator.comparing(RunFolder::id).reversed())
                    .toList();
        }
    }

    /// The run of this id, or the newest for `last`.
    public Optional<RunFolder> find(String id) throws IOException {
        return all().stream()
                .filter(run -> id.equals("last") || run.id().equals(id))
                .findFirst();
    }

    private Path folder() {
        return workspace.resolve(".slipway").resolve("runs");
    }
}
