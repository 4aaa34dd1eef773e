package dev.slipway.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// When a program wrote a line, if the line says so, and how bad it is: all a filter asks, so it costs little.
public record LogStamp(Optional<Instant> time, LogLevel level) {

    private static final DateTimeFormatter KLOG_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd HH:mm:ss.SSSSSS", Locale.ROOT);
    // EKS Anywhere: pkg/logger, MarkFail.
    private static final String FAILED = "\u274c";
    private static final Pattern LEVEL = Pattern.compile("\\blevel=(\\w+)");

    /// Reads a line that was met at `at`; that gives the year to lines that do not say theirs.
    public static LogStamp of(String line, Instant at) {
        return switch (LogForm.of(line)) {
            case JSON -> json(line);
            case KLOG -> new LogStamp(klogTime(line, at), LogLevel.of(line.substring(0, 1)));
            case EKS_ANYWHERE -> new LogStamp(Optional.empty(), LogLevel.INFO);
            case PLAIN -> plain(line);
        };
    }

    private static LogStamp json(String line) {
        try {
            var fields = LogForm.MAPPER.readTree(line);
            var failed = !fields.has("level") && fields.has("error");
            var level =
                    failed ? LogLevel.ERROR : LogLevel.of(fields.path("level").asText("info"));
            return new LogStamp(time(fields), level);
        } catch (JsonProcessingException _) {
            return plain(line);
        }
    }

    private static Optional<Instant> time(JsonNode fields) {
        try {
            var time = fields.path("time").asText(fields.path("ts").asText(""));
            var number = fields.path("ts");
            return number.isNumber()
                    ? Optional.of(Instant.ofEpochMilli(
                            number.isIntegralNumber() ? number.asLong() : (long) (number.asDouble() * 1000)))
                    : time.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(time));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> klogTime(String line, Instant at) {
        try {
            var year = at.atZone(ZoneOffset.UTC).getYear();
            var text = year + line.substring(1, LogForm.KLOG_TIME_ENDS);
            return Optional.of(LocalDateTime.parse(text, KLOG_TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LogStamp plain(String line) {
        var level = LEVEL.matcher(line);
        var unmarked = line.startsWith(FAILED) ? LogLevel.ERROR : LogLevel.INFO;
        return new LogStamp(Optional.empty(), level.find() ? LogLevel.of(level.group(1)) : unmarked);
    }
}
