package dev.slipway.cli;

import dev.slipway.finding.Texts;
import dev.slipway.spec.Facts;
import dev.slipway.spec.FieldFact;
import dev.slipway.spec.SpecDifference;
import dev.slipway.spec.SpecDifference.Item;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `slipway spec`: what can be done with specifications alone.
@Command(name = "spec", description = "Specifications side by side, and what their fields mean.")
final class SpecCommand {

    private final Terminal terminal;

    SpecCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "diff",
            description = "What differs between two specifications, by object and field; secrets are not shown.",
            footer = "Exits with 0 when nothing differs, 1 when something does, 2 when it could not run.")
    int diff(
            @Parameters(paramLabel = "BEFORE", description = "A specification.") Path before,
            @Parameters(paramLabel = "AFTER", description = "Another one.") Path after)
            throws IOException {
        var items = SpecDifference.between(read(before), read(after)).items();
        var object = "";
        for (var item : items) {
            if (!item.object().equals(object)) {
                terminal.print(heading(item));
            }
            if (item instanceof Item.Changed changed) {
                terminal.print("    " + line(changed));
            }
            object = item.object();
        }
        if (items.isEmpty()) {
            terminal.print(Texts.of("spec.diff.none"));
        }
        return items.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    @Command(
            name = "explain",
            description = "What may be written below a field, what it means, and where it comes from when it is not.")
    int explain(
            @Parameters(paramLabel = "KIND", description = "Such as Cluster.") String kind,
            @Parameters(
                            paramLabel = "PATH",
                            arity = "0..1",
                            defaultValue = "",
                            description = "Such as spec.clusterNetwork; without it the document.")
                    String path) {
        var own = Facts.known().at(kind, path);
        var below = Facts.known().below(kind, path);
        if (own.isEmpty() && below.isEmpty()) {
            throw new UsageException(
                    path.isEmpty()
                            ? Texts.of("spec.explain.no-kind", kind)
                            : Texts.of("spec.explain.none", kind, path));
        }
        own.ifPresent(fact -> explain(fact, ""));
        below.forEach(fact -> explain(fact, own.isPresent() ? "  " : ""));
        return ExitStatus.DONE;
    }

    private void explain(FieldFact fact, String indent) {
        terminal.print(indent + fact.name() + "  " + fact.type());
        terminal.print(indent + "    " + fact.meaning());
        fact.demands().forEach(sentence -> terminal.print(indent + "    " + sentence));
    }

    private SpecFile read(Path path) throws IOException {
        var file = SpecFile.read(terminal.existing(path));
        if (file.documents().isEmpty()) {
            throw new UsageException(Texts.of("spec.diff.unreadable", path));
        }
        return file;
    }

    private static String heading(Item item) {
        return switch (item) {
            case Item.Added(var object) -> "+ " + object;
            case Item.Removed(var object) -> "- " + object;
            case Item.Changed changed -> "~ " + changed.object();
        };
    }

    private static String line(Item.Changed changed) {
        var was = changed.was().map(SpecCommand::word);
        var is = changed.is().map(SpecCommand::word);
        return changed.path()
                + was.map(old -> is.map(now -> ": " + old + " \u2192 " + now).orElseGet(() -> ": - " + old))
                        .orElseGet(() -> ": + " + is.orElse(""));
    }

    private static String word(String value) {
        return value.isEmpty() ? "\"\"" : value.replace("\n", "\\n");
    }
}
