package dev.slipway.log;

import java.time.Instant;

/// A line of a log. `subject` is the machine or cluster it is about, or empty; `attributes` are its `key=value` pairs
/// in one string; `raw` is the line as it was written.
public record LogEntry(
        Instant time, LogLevel level, String source, String subject, String message, String attributes, String raw) {

    /// A line without attributes.
    public static LogEntry of(Instant time, LogLevel level, String source, String subject, String message) {
        return new LogEntry(time, level, source, subject, message, "", message);
    }

    /// What a reader sees behind the columns.
    public String text() {
        return attributes.isEmpty() ? message : message + " " + attributes;
    }
}
