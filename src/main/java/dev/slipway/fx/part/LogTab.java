package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.log.LogEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A part of a log, with a name of its own.
public record LogTab(String title, Predicate<LogEntry> part) {

    /// The source of what the command itself prints.
    private static final String COMMAND = "eksctl";

    public static LogTab all() {
        return new LogTab(Texts.of("log.all"), _ -> true);
    }

    /// The lines about one machine or cluster.
    public static LogTab subject(String name) {
        return new LogTab(name, entry -> entry.subject().equals(name));
    }

    /// The lines of one source.
    public static LogTab source(String title, String source) {
        return new LogTab(title, entry -> entry.source().equals(source));
    }

    /// The tabs of a run: everything, the machines to look at, and the command.
    public static List<LogTab> ofRun(List<LogTab> machines) {
        var tabs = new ArrayList<LogTab>();
        tabs.add(all());
        tabs.addAll(machines);
        tabs.add(source(Texts.of("log.command"), COMMAND));
        return tabs;
    }
}
