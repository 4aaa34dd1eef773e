package dev.slipway.fx;

import dev.slipway.log.LogEntry;
import dev.slipway.log.LogLevel;
import java.util.Set;
import java.util.function.Predicate;

/// Which lines are shown: those of a part of the log, from a level up, without the sources left out.
public record LogFilter(Predicate<LogEntry> part, LogLevel level, Set<String> without) {

    public static final LogFilter ALL = new LogFilter(_ -> true, LogLevel.DEBUG, Set.of());

    public boolean takes(LogEntry entry) {
        return entry.level().atLeast(level) && !without.contains(entry.source()) && part.test(entry);
    }
}
