package dev.slipway.lab.world.bmc;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.slipway.lab.api.NoDelay;
import dev.slipway.lab.clock.Timeline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// All BMCs of a lab behind one port of this computer: each has its Redfish below a path of its own,
/// `https://127.0.0.1:<port>/<bmc address>/redfish/v1/`.
///
/// A port for each would be two threads for each, and ten thousand machines have to be possible.
public final class RedfishServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_BODY = 1 << 16;

    private final HttpsServer server;
    private final ExecutorService executor;
    private final Timeline timeline;
    private final Function<String, Optional<? extends ManagedServer>> servers;
    private final Map<String, Board> boards = new HashMap<>();

    private RedfishServer(
            HttpsServer server,
            ExecutorService executor,
            Timeline timeline,
            Function<String, Optional<? extends ManagedServer>> servers) {
        this.server = server;
        this.executor = executor;
        this.timeline = timeline;
        this.servers = servers;
    }

    /// Starts to answer on any free port of the loopback interface. `servers` finds a machine by its BMC's address,
    /// and is asked inside the lock: machines may join later.
    public static RedfishServer start(Function<String, Optional<? extends ManagedServer>> servers, Timeline timeline)
            throws IOException {
        NoDelay.set();
        var https =
                HttpsServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(SelfSigned.context()));
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        https.setExecutor(executor);
        var server = new RedfishServer(https, executor, timeline, servers);
        https.createContext("/", server::handle);
        https.start();
        return server;
    }

    public URI endpoint() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /// From the address of a BMC to its place below the `endpoint` of a server in another process.
    public static Function<String, URI> locator(URI endpoint) {
        return address -> URI.create(endpoint + address);
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        // Closed without an answer, the connection just ends: so does one to a BMC that is not there.
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var slash = path.indexOf('/', 1);
            if (slash > 0) {
                var request = request(exchange, path.substring(slash));
                var reply = timeline.exclusively(
                        () -> board(path.substring(1, slash)).flatMap(board -> board.answer(request)));
                if (reply.isPresent()) {
                    send(exchange, reply.get());
                }
            }
        }
    }

    private Optional<Board> board(String address) {
        return servers.apply(address)
                .map(server -> boards.computeIfAbsent(address, _ -> new Board("/" + address, server)));
    }

    private static Request request(HttpExchange exchange, String path) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY);
        var headers = exchange.getRequestHeaders();
        return new Request(
                exchange.getRequestMethod(),
                path.replaceFirst("/+$", ""),
                parsed(bytes),
                Optional.ofNullable(headers.getFirst("X-Auth-Token")),
                Optional.ofNullable(headers.getFirst("Authorization")));
    }

    private static JsonNode parsed(byte[] bytes) throws IOException {
        try {
            return bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var headers = exchange.getResponseHeaders();
        reply.headers().forEach(headers::set);
        headers.set("OData-Version", "4.0");
        if (reply.body().isEmpty()) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        headers.set("Content-Type", "application/json");
        var bytes = JSON.writeValueAsBytes(reply.body().get());
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
