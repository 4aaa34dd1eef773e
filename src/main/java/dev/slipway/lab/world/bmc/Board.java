package dev.slipway.lab.world.bmc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One BMC: who is logged in, what is in its virtual drive, and what it does for a caller.
///
/// Used only inside the timeline's lock.
final class Board {

    private static final Set<String> OPEN_TO_ALL = Set.of("/redfish", Documents.ROOT);

    private final String prefix;
    private final ManagedServer server;
    private final Sessions sessions = new Sessions();
    private String media = "";

    Board(String prefix, ManagedServer server) {
        this.prefix = prefix;
        this.server = server;
    }

    /// Empty when no packet reaches the BMC.
    Optional<Reply> answer(Request request) {
        return server.reachable() ? Optional.of(reply(request)) : Optional.empty();
    }

    private Reply reply(Request request) {
        if (request.method().equals("POST") && request.path().equals(Documents.SESSIONS)) {
            return logIn(request.body());
        }
        if (!OPEN_TO_ALL.contains(request.path()) && !admitted(request)) {
            return Reply.error(401, "NoValidSession", "There is no valid session established with the implementation.");
        }
        return switch (request.method()) {
            case "GET" -> show(request.path());
            case "POST" -> act(request.path(), request.body());
            case "PATCH" ->
                request.path().equals(Documents.SYSTEM) ? boot(request.body().path("Boot")) : notAllowed();
            case "DELETE" -> logOut(request.path());
            default -> notAllowed();
        };
    }

    private boolean admitted(Request request) {
        return request.token()
                .flatMap(sessions::loginOf)
                .or(request::login)
                .filter(login -> server.admits(login.username(), login.password()))
                .isPresent();
    }

    private Reply logIn(JsonNode body) {
        var login =
                new Login(body.path("UserName").asText(), body.path("Password").asText());
        if (!server.admits(login.username(), login.password())) {
            return Reply.error(401, "ResourceAtUriUnauthorized", "The user name or the password is wrong.");
        }
        var session = sessions.open(login);
        var path = Documents.SESSIONS + "/" + session.id();
        var headers = Map.of("X-Auth-Token", session.token(), "Location", prefix + path);
        return new Reply(201, show(path).body(), headers);
    }

    private Reply logOut(String path) {
        return path.startsWith(Documents.SESSIONS + "/")
                        && sessions.close(path.substring(Documents.SESSIONS.length() + 1))
                ? Reply.done()
                : notAllowed();
    }

    private Reply show(String path) {
        return Optional.ofNullable(Documents.of(prefix, server, media, sessions).get(path))
                .map(Reply::ok)
                .orElseGet(Board::missing);
    }

    private Reply act(String path, JsonNode body) {
        return switch (path) {
            case Documents.RESET -> reset(body.path("ResetType").asText());
            case Documents.INSERT -> insert(body.path("Image").asText());
            case Documents.EJECT -> insertNothing();
            default -> missing();
        };
    }

    private Reply reset(String word) {
        var type = ResetType.of(word);
        if (type.isEmpty()) {
            return Reply.error(400, "ActionParameterNotSupported", "The reset type " + word + " is not supported.");
        }
        var on = server.power() == PowerState.ON;
        return switch (type.get()) {
            case ON -> on ? Reply.done() : reset(type.get());
            case FORCE_OFF -> on ? reset(type.get()) : Reply.done();
            case GRACEFUL_SHUTDOWN, FORCE_RESTART, POWER_CYCLE -> on ? reset(type.get()) : wrongState();
        };
    }

    private Reply reset(ResetType type) {
        server.reset(type);
        return Reply.done();
    }

    private Reply boot(JsonNode boot) {
        var word = boot.path("BootSourceOverrideTarget")
                .asText(server.bootOverride().word());
        var target = BootTarget.of(word);
        return switch (boot.path("BootSourceOverrideEnabled").asText("Once")) {
            case "Disabled" -> bootOnce(BootTarget.NONE);
            case "Once" -> target.map(this::bootOnce).orElseGet(() -> notInList("BootSourceOverrideTarget", word));
            // The lab's machines hold an override for one start only.
            case String enabled -> notInList("BootSourceOverrideEnabled", enabled);
        };
    }

    private Reply bootOnce(BootTarget target) {
        server.bootOnce(target);
        return Reply.done();
    }

    private Reply insert(String image) {
        if (image.isEmpty()) {
            return Reply.error(400, "ActionParameterMissing", "The parameter Image is missing.");
        }
        if (!media.isEmpty()) {
            return Reply.error(400, "ResourceInUse", "The drive holds an image already.");
        }
        media = image;
        return Reply.done();
    }

    private Reply insertNothing() {
        media = "";
        return Reply.done();
    }

    private static Reply wrongState() {
        return Reply.error(409, "ResourceInUse", "Command not supported in present state: Off");
    }

    private static Reply notInList(String property, String value) {
        return Reply.error(
                400, "PropertyValueNotInList", "The value " + value + " is not in the list for " + property + ".");
    }

    private static Reply missing() {
        return Reply.error(404, "ResourceMissingAtURI", "There is no resource at this address.");
    }

    private static Reply notAllowed() {
        return Reply.error(405, "OperationNotAllowed", "The resource does not allow this.");
    }
}
