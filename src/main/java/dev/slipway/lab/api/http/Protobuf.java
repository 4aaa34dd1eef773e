package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// The binary form in which `kubectl create` sends objects, for the simple kinds that are made without a file.
///
/// Fields that are not known here are left out.
final class Protobuf {

    private static final byte[] MAGIC = {'k', '8', 's', 0};
    private static final int TYPE_BITS = 3;
    private static final int TYPE_MASK = 7;
    private static final int PAYLOAD_MASK = 0x7f;
    private static final int MORE = 0x80;

    private static final Field VALUE = new Text("value");
    private static final Map<Integer, Field> META = Map.of(
            1, new Text("name"),
            2, new Text("generateName"),
            3, new Text("namespace"),
            11, new Entries("labels", VALUE),
            12, new Entries("annotations", VALUE));
    private static final Field METADATA = new Message("metadata", META);
    private static final Map<String, Map<Integer, Field>> KINDS = Map.of(
            "Namespace", Map.of(1, METADATA),
            "ServiceAccount", Map.of(1, METADATA),
            "ConfigMap",
                    Map.of(
                            1, METADATA,
                            2, new Entries("data", VALUE),
                            3, new Entries("binaryData", new Octets("value"))),
            "Secret",
                    Map.of(
                            1, METADATA,
                            2, new Entries("data", new Octets("value")),
                            3, new Text("type"),
                            4, new Entries("stringData", VALUE)));
    private static final Map<Integer, Field> ENVELOPE = Map.of(
            1, new Message("type", Map.of(1, new Text("apiVersion"), 2, new Text("kind"))), 2, new Octets("raw"));

    private Protobuf() {}

    /// What a field of a message becomes in JSON.
    private sealed interface Field {}

    private record Text(String name) implements Field {}

    private record Octets(String name) implements Field {}

    private record Entries(String name, Field value) implements Field {}

    private record Message(String name, Map<Integer, Field> fields) implements Field {}

    /// The object in `bytes`, if it is of a kind known here.
    static Optional<ObjectNode> read(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < MAGIC.length || !ByteBuffer.wrap(MAGIC).equals(take(buffer, MAGIC.length))) {
            return Optional.empty();
        }
        var envelope = message(buffer, ENVELOPE);
        var kind = envelope.path("type").path("kind").asText();
        return Optional.ofNullable(KINDS.get(kind)).map(fields -> {
            var object = message(ByteBuffer.wrap(octets(envelope.path("raw"))), fields);
            object.setAll((ObjectNode) envelope.path("type"));
            return object;
        });
    }

    private static ObjectNode message(ByteBuffer buffer, Map<Integer, Field> fields) {
        var message = JsonNodeFactory.instance.objectNode();
        while (buffer.hasRemaining()) {
            var tag = number(buffer);
            switch (tag & TYPE_MASK) {
                case 0 -> number(buffer);
                case 1 -> take(buffer, Long.BYTES);
                case 2 -> {
                    var value = take(buffer, number(buffer));
                    Optional.ofNullable(fields.get(tag >> TYPE_BITS)).ifPresent(field -> put(message, field, value));
                }
                default -> take(buffer, Integer.BYTES);
            }
        }
        return message;
    }

    private static void put(ObjectNode message, Field field, ByteBuffer value) {
        switch (field) {
            case Text text ->
                putText(
                        message,
                        text.name(),
                        StandardCharsets.UTF_8.decode(value).toString());
            case Octets octets -> {
                var bytes = new byte[value.remaining()];
                value.get(bytes);
                message.put(octets.name(), bytes);
            }
            case Message part -> message.set(part.name(), message(value, part.fields()));
            case Entries entries -> {
                var entry = message(value, Map.of(1, new Text("key"), 2, entries.value()));
                message.withObject("/" + entries.name()).set(entry.path("key").asText(), entry.path("value"));
            }
        }
    }

    private static byte[] octets(JsonNode node) {
        try {
            return node.binaryValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // An empty text is how this form says that there is none.
    private static void putText(ObjectNode message, String name, String text) {
        if (!text.isEmpty() || name.equals("value")) {
            message.put(name, text);
        }
    }

    private static ByteBuffer take(ByteBuffer buffer, int length) {
        var part = buffer.slice(buffer.position(), length);
        buffer.position(buffer.position() + length);
        return part;
    }

    private static int number(ByteBuffer buffer) {
        var number = 0;
        var shift = 0;
        while (true) {
            var octet = buffer.get();
            number |= (octet & PAYLOAD_MASK) << shift;
            if ((octet & MORE) == 0) {
                return number;
            }
            shift += 7;
        }
    }
}
