package dev.slipway.cli;

import dev.slipway.finding.Texts;
import dev.slipway.run.Digest;
import dev.slipway.run.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Turns the files a command was given into the subject of a run, if they are fit for one.
record Subjects(Terminal terminal, Map<String, String> environment) {

    /// Empty when the files have errors, which are then printed, all of them; or ask for what Slipway does not do.
    Optional<Subject> usable(String operation, Path specification, Path inventory, Optional<Path> lab)
            throws IOException {
        var spec = terminal.existing(specification);
        var csv = terminal.existing(inventory);
        var inputs = Inputs.read(spec, Optional.of(csv), environment);
        if (!inputs.usable()) {
            new FindingsText(inputs.judged(), terminal.folder()).lines().forEach(terminal::warn);
            terminal.warn(Texts.of("create.nothing-done"));
            return Optional.empty();
        }
        var cluster = inputs.spec().orElseThrow();
        if (!cluster.provider().built()) {
            terminal.warn(Texts.of("create.unbuilt", cluster.provider().spoken()));
            return Optional.empty();
        }
        return Optional.of(new Subject(
                operation, cluster.name(), spec, Digest.of(spec), csv, Digest.of(csv), lab.map(terminal::resolve)));
    }
}
