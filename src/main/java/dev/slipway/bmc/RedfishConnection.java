package dev.slipway.bmc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLException;

/// The requests to one BMC: logged in by a session, or by the login on each request where there are no sessions.
final class RedfishConnection {

    static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration LIMIT_OF_FAREWELL = Duration.ofSeconds(5);
    private static final String ROOT = "/redfish/v1/";

    private final HttpClient client;
    private final String address;
    private final URI base;
    private final Credentials credentials;
    private String[] authorization = {};
    private Optional<URI> session = Optional.empty();
    private String systems = ROOT + "Systems";

    RedfishConnection(HttpClient client, String address, URI base, Credentials credentials) {
        this.client = client;
        this.address = address;
        this.base = base;
        this.credentials = credentials;
    }

    void logIn() throws BmcException, InterruptedException {
        var root = root();
        systems = root.path("Systems").path("@odata.id").asText(systems);
        var login = JsonNodeFactory.instance
                .objectNode()
                .put("UserName", credentials.username())
                .put("Password", credentials.password());
        var sessions = root.at("/Links/Sessions/@odata.id").asText(ROOT + "SessionService/Sessions");
        var answer = send(request(sessions).POST(json(login)));
        var token = answer.header("X-Auth-Token");
        if (answer.good() && token.isPresent()) {
            authorization = new String[] {"X-Auth-Token", token.get()};
            session = answer.header("Location").map(base::resolve);
        } else if (answer.status() == 401 || answer.status() == 403) {
            throw wrongCredentials();
        } else {
            authorization = new String[] {"Authorization", "Basic " + basic()};
        }
    }

    /// Where the BMC keeps its systems; known once logged in.
    String systems() {
        return systems;
    }

    String address() {
        return address;
    }

    /// @throws BmcException also when the answer is no JSON object
    RedfishAnswer get(String link) throws BmcException, InterruptedException {
        var answer = judged(send(request(link)));
        if (!answer.body().isObject()) {
            throw new BmcException.Unsupported("The BMC at " + address + " gives no sense for " + link + ".");
        }
        return answer;
    }

    void patch(String link, ObjectNode body, Optional<String> etag) throws BmcException, InterruptedException {
        var request = request(link).method("PATCH", json(body));
        etag.ifPresent(tag -> request.header("If-Match", tag));
        judged(send(request));
    }

    /// Sent once only: a restart that was heard, and whose answer got lost, is not to happen twice.
    void post(String link, ObjectNode body) throws BmcException, InterruptedException {
        try {
            judged(sendOnce(request(link).POST(json(body)).build()));
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    void logOut() {
        session.ifPresent(uri -> {
            try {
                client.send(
                        authorized(HttpRequest.newBuilder(uri).timeout(LIMIT_OF_FAREWELL))
                                .DELETE()
                                .build(),
                        BodyHandlers.discarding());
            } catch (IOException _) {
                // The BMC ends a session nobody uses.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private JsonNode root() throws BmcException, InterruptedException {
        var root = send(request(URI.create(base.toString().replaceFirst("/+$", "") + ROOT)));
        if (root.status() == 404 || (root.good() && !root.body().isObject())) {
            throw new BmcException.Unsupported("The device at " + address + " does not speak Redfish.");
        }
        return root.body();
    }

    private RedfishAnswer send(HttpRequest.Builder builder) throws BmcException, InterruptedException {
        var request = builder.build();
        try {
            return sendOnce(request);
        } catch (HttpTimeoutException | ConnectException | SSLException e) {
            throw unreachable(e);
        } catch (IOException _) {
            return sendAgain(request);
        }
    }

    // BMCs reset a connection now and then for no reason of ours.
    private RedfishAnswer sendAgain(HttpRequest request) throws BmcException, InterruptedException {
        try {
            return sendOnce(request);
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private RedfishAnswer sendOnce(HttpRequest request) throws IOException, InterruptedException {
        return RedfishAnswer.of(client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String link) throws BmcException {
        try {
            return request(base.resolve(link));
        } catch (IllegalArgumentException _) {
            throw new BmcException.Unsupported("The BMC at " + address + " points to a place that cannot be.");
        }
    }

    private HttpRequest.Builder request(URI uri) {
        return authorized(HttpRequest.newBuilder(uri).timeout(LIMIT))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder builder) {
        return authorization.length == 0 ? builder : builder.headers(authorization);
    }

    private RedfishAnswer judged(RedfishAnswer answer) throws BmcException {
        if (answer.good()) {
            return answer;
        }
        throw switch (answer.status()) {
            case 401, 403 -> wrongCredentials();
            case 404, 405, 501 ->
                new BmcException.Unsupported("The BMC at " + address + " cannot do this: " + answer.reason());
            default -> new BmcException.Refused("The BMC at " + address + " refused: " + answer.reason());
        };
    }

    private BmcException wrongCredentials() {
        return new BmcException.WrongCredentials("The BMC at " + address + " does not let the user "
                + credentials.username() + " in: user name or password are wrong.");
    }

    private BmcException unreachable(IOException cause) {
        var why = cause instanceof HttpTimeoutException
                ? "no answer within " + LIMIT.toSeconds() + " s"
                : cause instanceof ConnectException ? "no connection" : "the connection ends without an answer";
        return new BmcException.Unreachable("The BMC at " + address + " cannot be reached: " + why + ".");
    }

    private String basic() {
        var login = credentials.username() + ":" + credentials.password();
        return Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.BodyPublisher json(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }
}
