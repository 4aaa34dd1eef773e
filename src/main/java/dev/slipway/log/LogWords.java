package dev.slipway.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a line says: the message, and its attributes as `key=value` in one string.
public record LogWords(String message, String attributes) {

    private static final Set<String> OWN = Set.of("time", "ts", "level", "msg", "message", "service", "caller", "v");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"( .*)?", Pattern.DOTALL);
    private static final Pattern PAIRS =
            Pattern.compile("(.*?)((?: ?\\b[A-Za-z][\\w./-]*=(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s\"]*))+)\\s*");
    private static final Pattern LEVEL = Pattern.compile("\\blevel=\\w+");
    private static final Pattern MESSAGE = Pattern.compile("\\bmsg=\"((?:[^\"\\\\]|\\\\.)*)\"");

    public static LogWords of(String line) {
        return switch (LogForm.of(line)) {
            case JSON -> json(line);
            case KLOG -> klog(line);
            case EKS_ANYWHERE -> {
                var tab = line.indexOf('\t');
                yield new LogWords(line.substring(0, tab), pairs(line.substring(tab + 1)));
            }
            case PLAIN -> plain(line);
        };
    }

    /// Both, as a reader sees them behind the columns.
    public String text() {
        return attributes.isEmpty() ? message : message + " " + attributes;
    }

    private static LogWords json(String line) {
        try {
            var fields = LogForm.MAPPER.readTree(line);
            var message = fields.path("msg").asText(fields.path("message").asText(""));
            return new LogWords(message, attributes(fields));
        } catch (JsonProcessingException _) {
            return plain(line);
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
            return attributes(LogForm.MAPPER.readTree(json));
        } catch (JsonProcessingException _) {
            return json;
        }
    }

    private static LogWords klog(String line) {
        var words = LogForm.KLOG_HEAD.matcher(line).replaceFirst("");
        var quoted = QUOTED.matcher(words);
        if (quoted.matches()) {
            var rest = Optional.ofNullable(quoted.group(2)).orElse("").strip();
            return new LogWords(quoted.group(1), rest);
        }
        return new LogWords(words, "");
    }

    private static LogWords plain(String line) {
        var message = MESSAGE.matcher(line);
        if (message.find()) {
            var rest = line.substring(0, message.start()) + line.substring(message.end());
            return new LogWords(
                    message.group(1), LEVEL.matcher(rest).replaceAll("").strip());
        }
        var pairs = PAIRS.matcher(line);
        return pairs.matches() && pairs.group(2).startsWith(" ")
                ? new LogWords(pairs.group(1), pairs.group(2).strip())
                : new LogWords(line, "");
    }
}
