package dev.slipway.cli;

import dev.slipway.spec.rules.Judged;
import java.util.List;
import picocli.CommandLine.Option;

/// How a command shows findings: as text or as JSON.
final class Report {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "text or json.",
            defaultValue = "text")
    private Format format = Format.text;

    /// Returns the exit status the findings deserve.
    int print(List<Judged> judged, Terminal terminal) {
        switch (format) {
            case text -> new FindingsText(judged, terminal.folder()).lines().forEach(terminal::print);
            case json -> terminal.print(new FindingsJson(judged).text());
        }
        return judged.stream().anyMatch(one -> one.finding().blocks()) ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    /// Spelt as on the command line.
    private enum Format {
        text,
        json
    }
}
