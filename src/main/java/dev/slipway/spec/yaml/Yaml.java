package dev.slipway.spec.yaml;

import java.util.List;
import java.util.Locale;

/// A node of a YAML document.
public sealed interface Yaml {

    Span span();

    /// A mapping in the order of its text; a key that is written twice is in it twice.
    record Mapping(List<Entry> entries, boolean flow, Span span) implements Yaml {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /// The last entry of a name: exactly, or else whatever the case of its letters.
        public java.util.Optional<Entry> entry(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .reduce((_, last) -> last)
                    .or(() -> entries.stream()
                            .filter(entry -> entry.key().equalsIgnoreCase(key))
                            .reduce((_, last) -> last));
        }
    }

    /// A key with its value.
    record Entry(String key, Span keySpan, Yaml value) {}

    /// A list of nodes.
    record Sequence(List<Yaml> items, boolean flow, Span span) implements Yaml {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// A single value. `text` is as written, without quotes.
    record Scalar(Form form, String text, Span span) implements Yaml {

        public boolean absent() {
            return form == Form.NULL;
        }
    }

    /// What a scalar is without a word from the type it is read into.
    enum Form {
        TEXT,
        INTEGER,
        FLOAT,
        BOOLEAN,
        NULL;

        /// The JSON word for it.
        public String word() {
            return switch (this) {
                case TEXT -> "string";
                case INTEGER, FLOAT -> "number";
                case BOOLEAN -> "bool";
                case NULL -> name().toLowerCase(Locale.ROOT);
            };
        }
    }
}
