package dev.slipway.lab.world.bmc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.slipway.bmc.BmcException;
import dev.slipway.bmc.Credentials;
import dev.slipway.bmc.Power;
import dev.slipway.bmc.RedfishBmcs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The production client against devices that are not quite what one expects.
class OddBmcTest {

    private static final Credentials LOGIN = new Credentials("root", "s3cret-word");

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpsServer server;

    @BeforeEach
    void bind() throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(SelfSigned.context()));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void withoutSessionsTheLoginGoesAlongWithEachRequest() throws Exception {
        try (var bmcs = serving(this::withoutSessions);
                var bmc = bmcs.open("bmc", LOGIN)) {
            assertThat(bmc.power()).isEqualTo(Power.ON);
        }
    }

    @Test
    void aConnectionThatIsResetOnceIsTriedAgain() throws Exception {
        var reset = new AtomicBoolean();

        try (var bmcs = serving(exchange -> {
                    if (reset.compareAndSet(false, true)) {
                        exchange.close();
                    } else {
                        withoutSessions(exchange);
                    }
                });
                var bmc = bmcs.open("bmc", LOGIN)) {
            assertThat(bmc.power()).isEqualTo(Power.ON);
        }
    }

    @Test
    void aDeviceThatSpeaksSomethingElseIsUnsupported() throws Exception {
        try (var bmcs = serving(exchange -> answer(exchange, 200, "<html>Welcome</html>"))) {
            assertThatThrownBy(() -> bmcs.open("bmc", LOGIN))
                    .isInstanceOf(BmcException.Unsupported.class)
                    .hasMessageContaining("does not speak Redfish");
        }
    }

    @Test
    void aResetTypeTheBmcDoesNotHaveIsNotSent() throws Exception {
        try (var bmcs = serving(this::withoutSessions);
                var bmc = bmcs.open("bmc", LOGIN)) {
            assertThatThrownBy(bmc::powerOff).isInstanceOf(BmcException.Unsupported.class);
        }

        assertThat(requests).noneMatch(request -> request.startsWith("POST /reset"));
    }

    private void withoutSessions(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        switch (path) {
            case "/redfish/v1/" -> answer(exchange, 200, "{}");
            case "/redfish/v1/Systems" -> answer(exchange, 200, "{\"Members\":[{\"@odata.id\":\"/one\"}]}");
            case "/one" -> {
                var login = exchange.getRequestHeaders().getFirst("Authorization");
                answer(exchange, "Basic cm9vdDpzM2NyZXQtd29yZA==".equals(login) ? 200 : 401, """
                        {"PowerState":"On","Actions":{"#ComputerSystem.Reset":{
                        "target":"/reset","ResetType@Redfish.AllowableValues":["On"]}}}""");
            }
            default -> answer(exchange, 404, "");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private RedfishBmcs serving(HttpHandler handler) {
        server.createContext("/", handler);
        return RedfishBmcs.locatedBy(
                _ -> URI.create("https://127.0.0.1:" + server.getAddress().getPort()));
    }
}
