package dev.slipway.spec;

import dev.slipway.spec.Type.ListOf;
import dev.slipway.spec.Type.MapOf;
import dev.slipway.spec.Type.Plain;
import dev.slipway.spec.Type.Struct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The names Go gives types in its messages, where they are others than Slipway's:
/// `resources/spec/go-names.properties`.
final class GoNames {

    private static final Properties NAMES = read();

    private GoNames() {}

    /// The name of the type of a field of a struct.
    static String of(Type type, Struct owner, String field) {
        return NAMES.getProperty(owner.name() + "." + field, of(type));
    }

    private static String of(Type type) {
        return switch (type) {
            case Struct struct -> NAMES.getProperty(struct.name(), struct.goName());
            case ListOf list -> "[]" + of(list.item());
            case MapOf map -> "map[string]" + of(map.value());
            case Plain plain -> plain(plain);
        };
    }

    // Types that read themselves ask for what they are written as.
    private static String plain(Plain type) {
        return switch (type) {
            case DURATION, TIME -> Plain.STRING.goName();
            case INT_OR_STRING -> Plain.INT32.goName();
            case UNSTRUCTURED -> "map[string]interface {}";
            default -> type.goName();
        };
    }

    private static Properties read() {
        var names = new Properties();
        try (var stream = GoNames.class.getResourceAsStream("/spec/go-names.properties")) {
            names.load(stream);
            return names;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
