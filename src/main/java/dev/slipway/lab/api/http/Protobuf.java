package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.http.Field.Elements;
import dev.slipway.lab.api.http.Field.Entries;
import dev.slipway.lab.api.http.Field.Message;
import dev.slipway.lab.api.http.Field.Octets;
import dev.slipway.lab.api.http.Field.Text;
import dev.slipway.lab.api.http.Field.Whole;
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

    private Protobuf() {}

    /// The object in `bytes`, if it is of a kind known here.
    static Optional<ObjectNode> read(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < MAGIC.length || !ByteBuffer.wrap(MAGIC).equals(take(buffer, MAGIC.length))) {
            return Optional.empty();
        }
        var envelope = message(buffer, Messages.ENVELOPE);
        var kind = envelope.path("type").path("kind").asText();
        return Messages.of(kind).map(fields -> {
            var object = message(ByteBuffer.wrap(octets(envelope.path("raw"))), fields);
            object.setAll((ObjectNode) envelope.path("type"));
            return object;
        });
    }

    private static ObjectNode message(ByteBuffer buffer, Map<Integer, Field> fields) {
        var message = JsonNodeFactory.instance.objectNode();
        while (buffer.hasRemaining()) {
            var tag = number(buffer);
            var field = Optional.ofNullable(fields.get(tag >> TYPE_BITS));
            switch (tag & TYPE_MASK) {
                case 0 -> {
                    var number = number(buffer);
                    field.ifPresent(known -> message.put(known.name(), number));
                }
                case 1 -> take(buffer, Long.BYTES);
                case 2 -> {
                    var value = take(buffer, number(buffer));
                    field.ifPresent(known -> put(message, known, value));
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
            case Elements elements -> {
                var holder = JsonNodeFactory.instance.objectNode();
                put(holder, elements.element(), value);
                message.withArray("/" + elements.name())
                        .add(holder.path(elements.element().name()));
            }
            case Whole _ -> throw new IllegalArgumentException(field.name() + " is not a number");
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
