package dev.slipway.bmc;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;

/// What a BMC answered. The body is missing when it is no JSON.
record RedfishAnswer(int status, HttpHeaders headers, JsonNode body) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 300;

    static RedfishAnswer of(HttpResponse<String> response) {
        return new RedfishAnswer(response.statusCode(), response.headers(), parsed(response.body()));
    }

    boolean good() {
        return status >= 200 && status < 300;
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /// The BMC's own words about a failure.
    String reason() {
        var extended = body.at("/error/@Message.ExtendedInfo/0/Message").asText();
        var text = extended.isEmpty() ? body.at("/error/message").asText() : extended;
        return text.isEmpty() ? "status " + status : text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static JsonNode parsed(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}
