package dev.slipway.log;

import java.time.Instant;

/// A line of a log. `subject` is the machine or cluster it is about, or empty; `raw` is the line as it was written.
///
/// A pane keeps two hundred thousand of them and shows thirty: so its words are taken apart when they are asked for.
public record LogEntry(Instant time, LogLevel level, String source, String subject, String raw) {

    public LogWords words() {
        return LogWords.of(raw);
    }
}
