package dev.slipway.admin;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.slipway.store.AtomicFile;
import dev.slipway.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/// `settings.json` in Slipway's folder of the operator's configuration. Safe from several threads.
public record SettingsFile(Path path) {

    private static final JsonMapper MAPPER = Json.mapper();

    /// Where the desktop wants it: below `XDG_CONFIG_HOME`, else `~/.config`.
    public static SettingsFile of(Map<String, String> environment, Path home) {
        var configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        // The specification has relative paths ignored.
        var root = configured.startsWith("/") ? Path.of(configured) : home.resolve(".config");
        return new SettingsFile(root.resolve("slipway").resolve("settings.json"));
    }

    /// What was read; `kept` is where an unreadable file was put aside, in whose place the first settings are used.
    public record Loaded(Settings settings, Optional<Path> kept) {}

    public synchronized Loaded load() throws IOException {
        if (!Files.exists(path)) {
            return new Loaded(Settings.initial(), Optional.empty());
        }
        try {
            var reader = MAPPER.readerFor(Settings.class)
                    .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
            Optional<Settings> settings = Optional.ofNullable(reader.readValue(Files.readString(path)));
            return settings.isPresent() ? new Loaded(settings.get(), Optional.empty()) : putAside();
        } catch (JacksonException _) {
            return putAside();
        }
    }

    private Loaded putAside() throws IOException {
        var kept = path.resolveSibling("settings.unreadable.json");
        Files.move(path, kept, StandardCopyOption.REPLACE_EXISTING);
        return new Loaded(Settings.initial(), Optional.of(kept));
    }

    public synchronized void save(Settings settings) throws IOException {
        AtomicFile.write(path, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(settings));
    }
}
