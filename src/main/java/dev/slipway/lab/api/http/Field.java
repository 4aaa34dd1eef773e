package dev.slipway.lab.api.http;

import java.util.Map;

/// What a field of a binary message becomes in JSON.
sealed interface Field {

    String name();

    record Text(String name) implements Field {}

    record Whole(String name) implements Field {}

    record Octets(String name) implements Field {}

    record Message(String name, Map<Integer, Field> fields) implements Field {}

    /// A map; its values are in field 2 of each entry.
    record Entries(String name, Field value) implements Field {}

    /// A list, whose elements come as many fields of the same number.
    record Elements(String name, Field element) implements Field {}
}
