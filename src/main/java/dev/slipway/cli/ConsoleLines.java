package dev.slipway.cli;

import dev.slipway.run.LogLine;
import dev.slipway.run.RunEvent;
import dev.slipway.run.RunListener;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Prints a run as `eksctl anywhere` prints it: bare messages, and from verbosity 4 on with time and level.
record ConsoleLines(Terminal terminal, int verbosity) implements RunListener {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);
    private static final int WITH_TIME = 4;

    @Override
    public void happened(RunEvent event) {
        if (event instanceof RunEvent.Seen seen && verbosity > 0) {
            var sighting = seen.sighting();
            print(seen.at(), 1, sighting.machine() + "\t" + sighting.trouble().orElse(sighting.now()));
        }
    }

    @Override
    public void logged(LogLine line) {
        if (line.level() <= verbosity) {
            var about = line.subject().isEmpty() ? "" : line.source() + " " + line.subject() + "\t";
            print(line.at(), line.level(), about + line.text());
        }
    }

    private void print(Instant at, int level, String text) {
        terminal.print(verbosity < WITH_TIME ? text : TIME.format(at) + "\tV" + level + "\t" + text);
    }
}
