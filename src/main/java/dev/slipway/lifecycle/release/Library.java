package dev.slipway.lifecycle.release;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Reads published texts, each from the address or path another one names.
final class Library {

    private static final Duration CONNECT = Duration.ofSeconds(60);
    private static final Duration ANSWER = Duration.ofMinutes(5);
    private static final int OK = 200;

    private final Path folder;

    /// `folder` is where relative paths begin.
    Library(Path folder) {
        this.folder = folder;
    }

    static Library of(ReleaseSource source) {
        return switch (source) {
            case ReleaseSource.OnDisk disk ->
                new Library(disk.manifest().toAbsolutePath().resolveSibling(""));
            case ReleaseSource.Published _ -> new Library(Path.of("").toAbsolutePath());
        };
    }

    static String place(ReleaseSource source) {
        return switch (source) {
            case ReleaseSource.OnDisk disk -> disk.manifest().toString();
            case ReleaseSource.Published published -> published.manifest().toString();
        };
    }

    String text(String place) throws IOException, InterruptedException {
        if (place.startsWith("https://") || place.startsWith("http://")) {
            return download(URI.create(place));
        }
        var path = place.startsWith("file://") ? Path.of(URI.create(place)) : folder.resolve(place);
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new IOException("failed reading local file [%s]: %s".formatted(path, failure.getMessage()), failure);
        }
    }

    private static String download(URI place) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var request = HttpRequest.newBuilder(place).timeout(ANSWER).build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException(
                        "failed reading file from url [%s]: HTTP %d".formatted(place, answer.statusCode()));
            }
            return answer.body();
        } catch (IOException failure) {
            var words = String.valueOf(failure.getMessage());
            throw words.startsWith("failed")
                    ? failure
                    : new IOException("failed reading file from url [%s]: %s".formatted(place, words), failure);
        }
    }
}
