package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What a request is answered with.
sealed interface Answer {

    /// A document.
    record Json(int code, JsonNode body) implements Answer {}

    /// Anything else that is complete.
    record Bytes(int code, String type, ByteBuffer body) implements Answer {}

    /// Something that goes on until it is over, or the client leaves.
    record Live(String type, Stream stream) implements Answer {}

    /// Writes as long as there is something to write.
    @FunctionalInterface
    interface Stream {

        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }

    static Answer ok(JsonNode body) {
        return new Json(200, body);
    }

    static Answer text(String text) {
        return new Bytes(200, "text/plain; charset=utf-8", StandardCharsets.UTF_8.encode(text));
    }
}
