package dev.slipway.fx;

import dev.slipway.log.LogEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The sources and subjects that have occurred in a log.
record Seen(Set<String> sources, Set<String> subjects) {

    static final Seen NOTHING = new Seen(Set.of(), Set.of());

    /// The same object when the lines bring nothing new.
    Seen with(List<LogEntry> lines) {
        var known =
                lines.stream().allMatch(line -> sources.contains(line.source()) && subjects.contains(line.subject()));
        if (known) {
            return this;
        }
        var moreSources = new HashSet<>(sources);
        var moreSubjects = new HashSet<>(subjects);
        for (var line : lines) {
            moreSources.add(line.source());
            moreSubjects.add(line.subject());
        }
        return new Seen(Set.copyOf(moreSources), Set.copyOf(moreSubjects));
    }
}
