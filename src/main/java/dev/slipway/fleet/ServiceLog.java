package dev.slipway.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lines a Tinkerbell service wrote: one JSON object each, with `time`, `msg` and what it is about.
record ServiceLog(List<String> lines) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /// The time of the first line since `begin` that holds all of `parts`.
    Optional<Instant> first(Instant begin, String... parts) {
        return since(begin, parts).map(Entry::at).findFirst();
    }

    /// The lines since `begin` that hold all of `parts`, as they were written.
    List<String> texts(Instant begin, String... parts) {
        return since(begin, parts).map(Entry::text).toList();
    }

    private Stream<Entry> since(Instant begin, String... parts) {
        return lines.stream()
                .filter(line -> Stream.of(parts).allMatch(line::contains))
                .flatMap(line -> entry(line).stream())
                .filter(entry -> !entry.at().isBefore(begin));
    }

    private static Optional<Entry> entry(String line) {
        try {
            JsonNode fields = MAPPER.readTree(line);
            return Json.instant(fields.path("time")).map(at -> new Entry(at, line));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private record Entry(Instant at, String text) {}
}
