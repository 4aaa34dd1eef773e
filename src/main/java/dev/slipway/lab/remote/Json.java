package dev.slipway.lab.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/// How records travel between a lab and those who use it.
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalArgumentException(bug.getClass().getSimpleName());
        }
    }

    /// @throws IOException without quoting the text, which may hold a secret
    static <T> T read(String text, Class<T> type) throws IOException {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException _) {
            throw new IOException("not a " + type.getSimpleName());
        }
    }

    /// What somebody sent us; not understanding it is their mistake.
    static <T> T accept(String text, Class<T> type) {
        try {
            return read(text, type);
        } catch (IOException failure) {
            throw new IllegalArgumentException(failure.getMessage(), failure);
        }
    }
}
