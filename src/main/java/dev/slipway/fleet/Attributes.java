package dev.slipway.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.stream.Collectors;

/// What Tinkerbell's agent reports of the machine it runs on.
final class Attributes {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Attributes() {}

    /// Its disks, such as `/dev/nvme0n1 1.9TB`; nothing when it did not say.
    static Optional<String> disks(String json) {
        try {
            var disks = Json.elements(MAPPER.readTree(json).path("block"))
                    .map(disk -> ("/dev/" + disk.path("name").asText() + " "
                                    + disk.path("size").asText())
                            .strip())
                    .collect(Collectors.joining(", "));
            return disks.isEmpty() ? Optional.empty() : Optional.of(disks);
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
