package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.api.ApiException;
import java.io.IOException;

/// The document a client sends.
final class Body {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private final String type;
    private final byte[] bytes;

    Body(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /// The media type.
    String type() {
        return type;
    }

    /// Whether there is a document in JSON or YAML.
    boolean readable() {
        return !empty() && !type.contains("protobuf");
    }

    /// Whether nothing was sent.
    boolean empty() {
        return bytes.length == 0;
    }

    /// As JSON, even if it is YAML.
    ///
    /// @throws ApiException `UnsupportedMediaType` or `BadRequest`
    JsonNode json() {
        if (type.contains("protobuf")) {
            return Protobuf.read(bytes).orElseThrow(Body::unsupported);
        }
        try {
            return bytes.length > 0 && (bytes[0] == '{' || bytes[0] == '[')
                    ? JSON.readTree(bytes)
                    : YAML.readTree(bytes);
        } catch (IOException _) {
            throw new ApiException(
                    400,
                    "BadRequest",
                    "the object provided is unrecognized (must be of type object): couldn't get version/kind");
        }
    }

    private static ApiException unsupported() {
        return new ApiException(
                415,
                "UnsupportedMediaType",
                "the body of the request was in an unknown format - accepted media types include:"
                        + " application/json, application/yaml");
    }
}
