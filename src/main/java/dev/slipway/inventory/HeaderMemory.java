package dev.slipway.inventory;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.slipway.store.Json;
import dev.slipway.store.SecretStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What operators said the columns of foreign files are, for the next file with the same header. Safe from several
/// threads.
public final class HeaderMemory {

    private static final JsonMapper MAPPER = Json.mapper();
    private static final int REMEMBERED = 20;

    private static final String NAME = "import-columns.json";

    private final SecretStore secrets;

    /// `own` is the folder for what Slipway keeps for itself.
    public HeaderMemory(Path own) {
        this.secrets = new SecretStore(own.resolve("secrets"));
    }

    /// What was said of a file with this header last.
    public synchronized Optional<HeaderMapping> recall(List<String> names) throws IOException {
        return all().stream().filter(mapping -> mapping.names().equals(names)).findFirst();
    }

    public synchronized void remember(HeaderMapping mapping) throws IOException {
        var others = all().stream().filter(other -> !other.names().equals(mapping.names()));
        var kept = Stream.concat(Stream.of(mapping), others).limit(REMEMBERED).toList();
        // A file without a header would have its first machine remembered, password and all.
        secrets.write(NAME, MAPPER.writeValueAsString(kept));
    }

    private List<HeaderMapping> all() throws IOException {
        var text = secrets.read(NAME);
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            return MAPPER.readValue(text.get(), new TypeReference<>() {});
        } catch (JacksonException _) {
            // What cannot be read is said again, and then replaced.
            return List.of();
        }
    }
}
