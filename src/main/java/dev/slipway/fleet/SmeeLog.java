package dev.slipway.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the log of Smee tells that no API object does: when HookOS started, when a machine went on to its disk, and
/// which
/// machines asked in vain.
public final class SmeeLog {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    // A log of twenty thousand lines is read every few seconds: only lines that can matter are parsed.
    private static final List<String> MARKS =
            List.of("starting BootKit", "/netboot-not-allowed", "error reading from backend", "received DHCP packet");

    private final List<JsonNode> lines;

    private SmeeLog(List<JsonNode> lines) {
        this.lines = lines;
    }

    static SmeeLog of(List<String> lines) {
        var read = new ArrayList<JsonNode>();
        for (var line : lines) {
            if (MARKS.stream().anyMatch(line::contains)) {
                parse(line).ifPresent(read::add);
            }
        }
        return new SmeeLog(read);
    }

    /// When the installation environment came up on the machine of this address, after `since`.
    Optional<Instant> hookOs(String address, Instant since) {
        return first("starting BootKit", "host", address, since);
    }

    /// When the machine asked, was told not to boot from the network, and went on to its disk.
    Optional<Instant> diskBoot(String mac, Instant since) {
        return after(since)
                .filter(line -> line.path("bootfile").asText().equals("/netboot-not-allowed"))
                .filter(line -> line.path("mac").asText().equalsIgnoreCase(mac))
                .findFirst()
                .flatMap(SmeeLog::time);
    }

    /// Whether the machine was heard at all.
    boolean heard(String mac, Instant since) {
        return first("received DHCP packet", "mac", mac, since).isPresent();
    }

    /// Lines about machines that asked and that no Hardware object knows.
    List<String> strangers(Instant since) {
        return after(since)
                .filter(line -> message(line).equals("error reading from backend"))
                .map(line -> message(line) + " mac=" + line.path("mac").asText() + " error="
                        + line.path("error").asText())
                .distinct()
                .toList();
    }

    private Optional<Instant> first(String message, String field, String value, Instant since) {
        return after(since)
                .filter(line -> message(line).startsWith(message))
                .filter(line -> line.path(field).asText().equalsIgnoreCase(value))
                .findFirst()
                .flatMap(SmeeLog::time);
    }

    private Stream<JsonNode> after(Instant since) {
        return lines.stream()
                .filter(line -> time(line).filter(at -> !at.isBefore(since)).isPresent());
    }

    private static String message(JsonNode line) {
        return line.path("msg").asText();
    }

    private static Optional<Instant> time(JsonNode line) {
        return Fields.time(line.path("time"));
    }

    private static Optional<JsonNode> parse(String line) {
        try {
            return Optional.of(MAPPER.readTree(line));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
