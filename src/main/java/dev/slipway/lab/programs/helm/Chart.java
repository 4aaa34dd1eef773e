package dev.slipway.lab.programs.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Options;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// A chart in a registry: `oci://host/path/name` and a version.
record Chart(String reference, String version) {

    private static final String SCHEME = "oci://";

    static Chart of(String argument, Options options) throws Failure {
        if (!argument.startsWith(SCHEME)) {
            throw Failure.of("path \"" + argument + "\" not found");
        }
        return new Chart(argument.substring(SCHEME.length()), options.value("version", "0.0.0"));
    }

    String name() {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /// Downloads and renders, and says of the download what helm says.
    List<ObjectNode> render(ChartSource charts, JsonNode values, String namespace, Call call) throws Failure {
        var objects = charts.render(reference, values, namespace);
        if (objects.isEmpty()) {
            throw Failure.of(
                    "failed to perform \"FetchReference\" on source: " + reference + ":" + tag() + ": not found");
        }
        call.err("Pulled: " + reference + ":" + tag());
        call.err("Digest: sha256:" + digest());
        return objects;
    }

    // A tag may not contain the plus of a semantic version.
    private String tag() {
        return version.replace('+', '_');
    }

    private String digest() {
        var half = UUID.nameUUIDFromBytes((reference + version).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return half + half;
    }
}
