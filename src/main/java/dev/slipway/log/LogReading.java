package dev.slipway.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a program wrote, understood: when, how bad, the message, and its attributes as `key=value`.
///
/// Knows the JSON of zap, slog and logr, klog's lines, `key=value` lines, and EKS Anywhere's message with JSON behind a
/// tab; anything else is a message.
public record LogReading(Optional<Instant> time, LogLevel level, String message, String attributes) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> OWN = Set.of("time", "ts", "level", "msg", "message", "service", "caller", "v");
    private static final Pattern KLOG =
            Pattern.compile("([DIWEF])(\\d{4} \\d\\d:\\d\\d:\\d\\d\\.\\d{6}) +\\d+ [^ \\]]+\\] (.*)", Pattern.DOTALL);
    private static final DateTimeFormatter KLOG_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"( .*)?", Pattern.DOTALL);
    private static final Pattern PAIRS =
            Pattern.compile("(.*?)((?: ?\\b[A-Za-z][\\w./-]*=(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s\"]*))+)\\s*");
    // EKS Anywhere: pkg/logger, MarkFail.
    private static final String FAILED = "\u274c";
    private static final Pattern LEVEL = Pattern.compile("\\blevel=(\\w+)");
    private static final Pattern MESSAGE = Pattern.compile("\\bmsg=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /// Reads a line that was met at `at`; that gives the year to lines that do not say theirs.
    public static LogReading of(String line, Instant at) {
        if (line.startsWith("{")) {
            return json(line);
        }
        var klog = KLOG.matcher(line);
        if (klog.matches()) {
            var level = LogLevel.of(klog.group(1));
            return klog(klogTime(klog.group(2), at), level, klog.group(3));
        }
        var tab = line.indexOf("\t{");
        if (tab > 0) {
            return new LogReading(
                    Optional.empty(), LogLevel.INFO, line.substring(0, tab), pairs(line.substring(tab + 1)));
        }
        return plain(line);
    }

    private static LogReading json(String line) {
        try {
            var fields = MAPPER.readTree(line);
            var message = fields.path("msg").asText(fields.path("message").asText(""));
            var failed = !fields.has("level") && fields.has("error");
            var level =
                    failed ? LogLevel.ERROR : LogLevel.of(fields.path("level").asText("info"));
            return new LogReading(time(fields), level, message, attributes(fields));
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

    private static String attributes(JsonNode fields) {
        return fields.properties().stream()
                .filter(field -> !OWN.contains(field.getKey()))
                .map(field -> field.getKey() + "=" + value(field.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String value(JsonNode value) {
        var text = value.isTextual() ? value.asText() : value.toString();
        return value.isTextual() && (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace))
                ? value.toString()
                : text;
    }

    private static String pairs(String json) {
        try {
            return attributes(MAPPER.readTree(json));
        } catch (JsonProcessingException _) {
            return json;
        }
    }

    private static LogReading klog(Optional<Instant> time, LogLevel level, String words) {
        var quoted = QUOTED.matcher(words);
        if (quoted.matches()) {
            var rest = Optional.ofNullable(quoted.group(2)).orElse("").strip();
            return new LogReading(time, level, quoted.group(1), rest);
        }
        return new LogReading(time, level, words, "");
    }

    private static Optional<Instant> klogTime(String text, Instant at) {
        try {
            var year = at.atZone(ZoneOffset.UTC).getYear();
            return Optional.of(LocalDateTime.parse(year + text, KLOG_TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LogReading plain(String line) {
        var level = LEVEL.matcher(line);
        var unmarked = line.startsWith(FAILED) ? LogLevel.ERROR : LogLevel.INFO;
        var worth = level.find() ? LogLevel.of(level.group(1)) : unmarked;
        var message = MESSAGE.matcher(line);
        if (message.find()) {
            var rest = line.substring(0, message.start()) + line.substring(message.end());
            return new LogReading(
                    Optional.empty(),
                    worth,
                    message.group(1),
                    LEVEL.matcher(rest).replaceAll("").strip());
        }
        var pairs = PAIRS.matcher(line);
        return pairs.matches() && pairs.group(2).startsWith(" ")
                ? new LogReading(
                        Optional.empty(), worth, pairs.group(1), pairs.group(2).strip())
                : new LogReading(Optional.empty(), worth, line, "");
    }
}
