package dev.slipway.lab.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.slipway.flow.Time;
import dev.slipway.lab.Lab;
import dev.slipway.lab.remote.LabServer.Notes;
import dev.slipway.lab.world.Fault;
import dev.slipway.lab.world.ServerFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/// Answers one request after the other, each only with the token.
final class Desk implements HttpHandler {

    private static final int DONE = 200;
    private static final int BAD = 400;
    private static final int FORBIDDEN = 401;
    private static final int UNKNOWN = 404;
    private static final int FASTEST = 10_000;

    private final Lab lab;
    private final byte[] authorization;
    private final Notes notes;
    private final Runnable stop;
    private final Execution execution;

    Desk(Lab lab, String token, Notes notes, Runnable stop) {
        this.lab = lab;
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        this.notes = notes;
        this.stop = stop;
        this.execution = new Execution(lab, Time.system());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (authorized(exchange)) {
                understood(exchange);
            } else {
                reply(exchange, FORBIDDEN, "the token of lab.json is missing");
            }
        }
    }

    private void understood(HttpExchange exchange) throws IOException {
        try {
            answer(exchange, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException failure) {
            reply(exchange, BAD, "not understood: " + failure.getMessage());
        }
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        var request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        switch (request) {
            case "POST /exec" -> execution.run(exchange, Json.accept(body, Order.class));
            case "GET /status" -> reply(exchange, DONE, Json.write(lab.status()));
            case "GET /bmc" -> reply(exchange, DONE, lab.baseboards().toString());
            case "POST /machines" -> done(exchange, () -> lab.add(servers(body)));
            case "POST /fault" -> done(exchange, () -> inject(body));
            case "DELETE /fault" -> done(exchange, () -> mend(body));
            case "POST /speed" -> {
                lab.speed(speed(body));
                notes.write(speed(body));
                reply(exchange, DONE, "{}");
            }
            case "POST /reset" -> done(exchange, lab::reset);
            case "POST /stop" -> {
                reply(exchange, DONE, "{}");
                stop.run();
            }
            default -> reply(exchange, UNKNOWN, "unknown: " + request);
        }
    }

    private boolean authorized(HttpExchange exchange) {
        var given = exchange.getRequestHeaders().getFirst("Authorization");
        return given != null && MessageDigest.isEqual(authorization, given.getBytes(StandardCharsets.UTF_8));
    }

    private void inject(String body) {
        var wish = Json.accept(body, FaultWish.class);
        lab.inject(wish.machine(), wish.toFault());
    }

    private void mend(String body) {
        var wish = Json.accept(body, FaultWish.class);
        lab.mend(wish.machine(), wish.toFault());
    }

    private static double speed(String body) {
        var factor = Double.parseDouble(body);
        if (!(factor > 0 && factor <= FASTEST)) {
            throw new IllegalArgumentException("a speed between 0 and " + FASTEST);
        }
        return factor;
    }

    private static List<ServerFacts> servers(String body) {
        return Arrays.asList(Json.accept(body, ServerFacts[].class));
    }

    private static void done(HttpExchange exchange, Runnable change) throws IOException {
        change.run();
        reply(exchange, DONE, "{}");
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// A fault for a machine, as the terminal spells it.
    record FaultWish(String machine, String fault) {

        Fault toFault() {
            return Arrays.stream(Fault.values())
                    .filter(known -> known.word().equals(fault))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(fault));
        }
    }
}
