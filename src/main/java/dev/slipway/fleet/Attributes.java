package dev.slipway.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
<<<<<<< HEAD
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
=======
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/// What the agent in HookOS reports of a machine, in an annotation on its Hardware.
final class Attributes {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Attributes() {}

    /// The block devices, such as `/dev/nvme0n1`.
    static List<String> disks(String json) {
        try {
            return Fields.elements(MAPPER.readTree(json).path("block")).stream()
                    .map(disk -> "/dev/" + disk.path("name").asText())
                    .toList();
        } catch (JsonProcessingException _) {
            return List.of();
>>>>>>> main
        }
    }
}
