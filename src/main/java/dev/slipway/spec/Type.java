package dev.slipway.spec;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// What a field may hold, as EKS Anywhere declares it.
sealed interface Type {

    /// The name Go gives it in its messages.
    String goName();

    /// An object with known fields. A field's type is named, because types refer to each other.
    record Struct(String name, Map<String, String> fields) implements Type {

        public Struct {
            fields = Map.copyOf(fields);
        }

        @Override
        public String goName() {
            return "v1alpha1." + name;
        }
    }

    /// `[]string`, `[]Taint`
    record ListOf(Type item) implements Type {

        @Override
        public String goName() {
            return "[]" + item.goName();
        }
    }

    /// `map[string]string`
    record MapOf(Type value) implements Type {

        @Override
        public String goName() {
            return "map[string]" + value.goName();
        }
    }

    /// What has no parts, or parts that are none of our business.
    enum Plain implements Type {
        STRING("string"),
        INT("int"),
        INT32("int32"),
        INT64("int64"),
        FLOAT64("float64"),
        BOOL("bool"),
        DURATION("duration"),
        TIME("time"),
        INT_OR_STRING("intOrString"),
        QUANTITY("quantity"),
        ANY("any"),
        UNSTRUCTURED("unstructured");

        private final String word;

        Plain(String word) {
            this.word = word;
        }

        @Override
        public String goName() {
            return word;
        }

        static Optional<Plain> of(String word) {
            return Arrays.stream(values())
                    .filter(plain -> plain.word.equals(word))
                    .findFirst();
        }
    }
}
