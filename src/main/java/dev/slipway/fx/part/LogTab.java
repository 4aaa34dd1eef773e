package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.log.LogEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A part of a log, with a name of its own, and the status of what it is about if that matters.
public record LogTab(String title, Optional<Status> status, Predicate<LogEntry> part) {

    /// The source of what the command itself prints.
    private static final String COMMAND = "eksctl";

    public static LogTab of(String title, Predicate<LogEntry> part) {
        return new LogTab(title, Optional.empty(), part);
    }

    public static LogTab all() {
        return of(Texts.of("log.all"), _ -> true);
    }

    /// The lines about one machine or cluster.
    public static LogTab subject(String name) {
        return of(name, entry -> entry.subject().equals(name));
    }

    /// The same lines, marked by a status.
    public LogTab with(Status shown) {
        return new LogTab(title, Optional.of(shown), part);
    }

    /// The lines of one source.
    public static LogTab source(String title, String source) {
        return of(title, entry -> entry.source().equals(source));
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
