package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsExchange;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.PodLogs;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.clock.Timeline;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import javax.net.ssl.SSLPeerUnverifiedException;

/// Where requests come in and answers go out; who shows no certificate sees little.
public final class Gate implements HttpHandler, AutoCloseable {

    private static final Set<String> PUBLIC = Set.of("version", "healthz", "livez", "readyz");
    private static final int BUFFER = 8192;
    private static final int NO_BODY = -1;
    private static final int CHUNKED = 0;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Router router;

    /// Of a server that claims to be of `version`, such as `v1.36.1`.
    public Gate(MemoryStore store, PodLogs logs, Timeline timeline, String version) {
        this.router = new Router(store, logs, timeline, version);
    }

    /// Ends all answers that are still going on.
    @Override
    public void close() {
        router.close();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = Request.read(exchange);
            // A watch over a web socket is declined in a way that makes the client ask again over plain HTTP.
            if (request.headers().upgrade().equalsIgnoreCase("websocket")) {
                exchange.sendResponseHeaders(200, NO_BODY);
                return;
            }
            write(exchange, answer(exchange, request));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(HttpExchange exchange, Request request) {
        try {
            admit(exchange, request);
            return router.answer(request);
        } catch (ApiException failure) {
            var status = Target.parse(request.words())
                    .map(target -> Statuses.failure(failure, target))
                    .orElseGet(() -> Statuses.failure(failure));
            return new Answer.Json(failure.code(), status);
        } catch (RuntimeException bug) {
            var failure = new ApiException(500, "InternalError", "Internal error occurred: " + bug);
            return new Answer.Json(failure.code(), Statuses.failure(failure));
        }
    }

    private static void admit(HttpExchange exchange, Request request) {
        if (known(exchange)
                || request.words().stream().findFirst().filter(PUBLIC::contains).isPresent()) {
            return;
        }
        if (!request.headers().authorization().isEmpty()) {
            throw new ApiException(401, "Unauthorized", "Unauthorized");
        }
        throw new ApiException(
                403,
                "Forbidden",
                "forbidden: User \"system:anonymous\" cannot %s path \"%s\""
                        .formatted(verb(request.method()), request.path()));
    }

    private static String verb(String method) {
        return switch (method) {
            case "POST" -> "create";
            case "PUT" -> "update";
            case "PATCH" -> "patch";
            case "DELETE" -> "delete";
            default -> "get";
        };
    }

    private static boolean known(HttpExchange exchange) {
        try {
            return exchange instanceof HttpsExchange secure
                    && secure.getSSLSession().getPeerCertificates().length > 0;
        } catch (SSLPeerUnverifiedException _) {
            return false;
        }
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException, InterruptedException {
        switch (answer) {
            case Answer.Json json ->
                write(exchange, json.code(), "application/json", ByteBuffer.wrap(JSON.writeValueAsBytes(json.body())));
            case Answer.Bytes bytes -> write(exchange, bytes.code(), bytes.type(), bytes.body());
            case Answer.Live live -> {
                exchange.getResponseHeaders().set("Content-Type", live.type());
                exchange.sendResponseHeaders(200, CHUNKED);
                try (var out = new BufferedOutputStream(exchange.getResponseBody(), BUFFER)) {
                    live.stream().writeTo(out);
                }
            }
        }
    }

    private static void write(HttpExchange exchange, int code, String type, ByteBuffer body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(code, body.hasRemaining() ? body.remaining() : NO_BODY);
        exchange.getResponseBody().write(body.array(), body.arrayOffset(), body.remaining());
    }
}
