package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.store.Origin;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A request, read to its end.
record Request(String method, String path, Query query, Headers headers, Body body) {

    /// The headers that matter here; empty when absent.
    record Headers(String accept, String agent, String upgrade, String authorization) {}

    static Request read(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Query.parse(Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                        .orElse("")),
                new Headers(
                        first(headers, "Accept"),
                        first(headers, "User-Agent"),
                        first(headers, "Upgrade"),
                        first(headers, "Authorization")),
                new Body(
                        first(headers, "Content-Type"),
                        exchange.getRequestBody().readAllBytes()));
    }

    /// The words between the slashes.
    List<String> words() {
        return Stream.of(path.split("/")).filter(word -> !word.isEmpty()).toList();
    }

    boolean asksFor(String accepted) {
        return headers.accept().contains(accepted);
    }

    ObjectNode object() {
        if (body.json() instanceof ObjectNode object) {
            return object;
        }
        throw new ApiException(400, "BadRequest", "the object provided is unrecognized (must be of type object)");
    }

    /// Who writes: the field manager that is named, or the program.
    Origin origin() {
        var agent = headers.agent();
        var program = agent.contains("/") ? agent.substring(0, agent.indexOf('/')) : agent;
        var manager = query.has("fieldManager") ? query.text("fieldManager") : program;
        return new Origin(manager.isEmpty() ? "unknown" : manager, query.has("dryRun"));
    }

    private static String first(com.sun.net.httpserver.Headers headers, String name) {
        return String.join(",", headers.getOrDefault(name, List.of()));
    }
}
