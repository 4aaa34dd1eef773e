package dev.slipway.kube;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.finding.Reason;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// Single HTTP requests to one API server, as its user, and what went wrong in words.
final class Requests implements AutoCloseable {

    static final String JSON = "application/json";

    private static final int LONGEST_ANSWER = 400;

    private final JsonMapper mapper = new JsonMapper();
    private final KubernetesClient client;
    private final HttpClient http;
    private final String server;

    Requests(KubernetesClient client) {
        this.client = client;
        this.http = client.getHttpClient();
        this.server = client.getMasterUrl().toString().replaceAll("/$", "");
    }

    ObjectNode json(String method, String path, String type, String body) throws IOException, InterruptedException {
        var text = text(method, path, type, body);
        try {
            if (mapper.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException _) {
            // Said below: the parser's words would quote the answer.
        }
        throw new KubeException.Refused(asked(method, path) + ": the answer is no JSON object");
    }

    String text(String method, String path, String type, String body) throws IOException, InterruptedException {
        var response = send(method, path, request(method, path, type, body), String.class);
        if (response.isSuccessful()) {
            return response.body();
        }
        throw KubeException.of(response.code(), asked(method, path), words(response.code(), response.body()));
    }

    /// Reads an answer that goes on as long as the server likes.
    void stream(String path, Reading reading) throws IOException, InterruptedException {
        var request = http.newHttpRequestBuilder()
                .uri(server + path)
                .header("Accept", JSON)
                .forStreaming()
                .build();
        var response = send("GET", path, request, InputStream.class);
        try (var body = response.body()) {
            if (!response.isSuccessful()) {
                var text = new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
                throw KubeException.of(response.code(), asked("GET", path), words(response.code(), text));
            }
            reading.read(body);
        }
    }

    /// What is done with an answer while it comes in.
    @FunctionalInterface
    interface Reading {
        void read(InputStream body) throws IOException;
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest request(String method, String path, String type, String body) {
        var builder = http.newHttpRequestBuilder().uri(server + path).header("Accept", JSON);
        return type.isEmpty() && method.equals("GET")
                ? builder.build()
                : builder.method(method, type.isEmpty() ? JSON : type, body).build();
    }

    private <T> HttpResponse<T> send(String method, String path, HttpRequest request, Class<T> type)
            throws IOException, InterruptedException {
        var answer = begin(method, path, request, type);
        try {
            return answer.get();
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            throw stopped;
        } catch (ExecutionException failure) {
            var cause = failure.getCause() == null ? failure : failure.getCause();
            throw new KubeException.Unreachable(
                    server + " does not answer (" + asked(method, path) + "): " + Reason.of(cause), cause);
        }
    }

    // Whoever follows a server may ask once more while the session is closed by another thread.
    private <T> CompletableFuture<HttpResponse<T>> begin(String method, String path, HttpRequest request, Class<T> type)
            throws KubeException {
        try {
            return http.sendAsync(request, type);
        } catch (IllegalStateException closed) {
            throw new KubeException.Unreachable(
                    "the session with " + server + " is closed (" + asked(method, path) + ")", closed);
        }
    }

    private String words(int status, @Nullable String answer) {
        var body = answer == null ? "" : answer;
        try {
            var message = mapper.readTree(body).path("message").asText();
            if (!message.isEmpty()) {
                return message;
            }
        } catch (JsonProcessingException _) {
            // A proxy's page, perhaps: shown as it is.
        }
        return "HTTP " + status + " " + body.substring(0, Math.min(LONGEST_ANSWER, body.length()));
    }

    private static String asked(String method, String path) {
        var query = path.indexOf('?');
        return method + " " + (query < 0 ? path : path.substring(0, query));
    }
}
