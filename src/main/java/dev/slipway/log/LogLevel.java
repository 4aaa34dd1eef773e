package dev.slipway.log;

import java.util.Locale;

/// How much a line matters, the least first.
public enum LogLevel {
    DEBUG,
    INFO,
    WARN,
    ERROR;

    /// Reads what programs write: `warning`, `E`, `fatal`, `panic` and the like; what nobody knows is `INFO`.
    public static LogLevel of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "debug", "trace", "d" -> DEBUG;
            case "warn", "warning", "w" -> WARN;
            case "error", "err", "fatal", "panic", "dpanic", "e", "f" -> ERROR;
            default -> INFO;
        };
    }

    public boolean atLeast(LogLevel other) {
        return compareTo(other) >= 0;
    }
}
