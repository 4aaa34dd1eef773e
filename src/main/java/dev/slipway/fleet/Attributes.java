package dev.slipway.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
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
        }
    }
}
