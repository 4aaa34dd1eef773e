package dev.slipway.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// The answer to a watch: one change a line, until the server ends it.
final class Watch {

    private static final int EXPIRED = 410;

    private final JsonMapper mapper = new JsonMapper();
    private final ResourceKind kind;

    Watch(ResourceKind kind) {
        this.kind = kind;
    }

    /// @throws KubeException.Expired when the version to go on from is too old
    void read(InputStream stream, Consumer<? super Change> changes) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                changes.accept(change(mapper.readTree(line)));
            }
        }
    }

    private Change change(JsonNode event) throws KubeException {
        if (!(event.path("object") instanceof ObjectNode object)) {
            throw new KubeException.Refused("the watch of " + kind.resource() + " sent no object");
        }
        object.put("apiVersion", kind.apiVersion()).put("kind", kind.kind());
        return switch (event.path("type").asText()) {
            case "ADDED", "MODIFIED" -> new Change.Present(object);
            case "DELETED" -> new Change.Gone(object);
            case "BOOKMARK" -> new Change.Bookmark(version(object));
            default -> throw failure(object);
        };
    }

    static String version(JsonNode object) {
        return object.path("metadata").path("resourceVersion").asText();
    }

    private KubeException failure(JsonNode status) {
        var words = "the watch of " + kind.resource() + ": "
                + status.path("message").asText();
        return status.path("code").asInt() == EXPIRED
                ? new KubeException.Expired(words)
                : new KubeException.Refused(words);
    }
}
