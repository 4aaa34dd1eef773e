package dev.slipway.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A physical machine as Tinkerbell knows it. `owner` is the Machine it was given to, `contact` what its BMC said last.
public record Server(
        String name,
        String address,
        String mac,
        String disk,
        String bmc,
        Power power,
        Optional<Condition> contact,
        String model,
        Map<String, String> labels,
        Optional<String> owner) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String OWNER = "v1alpha1.tinkerbell.org/ownerName";
    private static final String OWN_LABELS = "v1alpha1.tinkerbell.org/";

    public Server {
        labels = Map.copyOf(labels);
    }

    /// What the BMC says of the machine's power.
    public enum Power {
        ON,
        OFF,
        UNKNOWN
    }

    /// All that a management cluster knows, by the name of their Hardware.
    static Map<String, Server> byHardware(List<ObjectNode> hardware, List<ObjectNode> bmcs) {
        var bmcByName = Json.byName(bmcs);
        var servers = new TreeMap<String, Server>();
        for (var piece : hardware) {
            var bmc = piece.path("spec").path("bmcRef").path("name").asText();
            servers.put(Json.name(piece), read(piece, Optional.ofNullable(bmcByName.get(bmc))));
        }
        return servers;
    }

    /// A machine of which no more is known than that.
    static Server known(String name, String address) {
        return new Server(name, address, "", "", "", Power.UNKNOWN, Optional.empty(), "", Map.of(), Optional.empty());
    }

    /// When its BMC was silent the last time it was asked: since when it is so.
    public Optional<Instant> silentSince() {
        return contact.filter(condition -> !condition.good()).flatMap(Condition::since);
    }

    public boolean silent() {
        return contact.filter(condition -> !condition.good()).isPresent();
    }

    boolean matches(Map<String, String> selector) {
        return labels.entrySet().containsAll(selector.entrySet());
    }

    private static Server read(ObjectNode hardware, Optional<ObjectNode> bmc) {
        var dhcp = hardware.path("spec").path("interfaces").path(0).path("dhcp");
        var told = dhcp.path("hostname").asText();
        var owner = Json.label(hardware, OWNER);
        return new Server(
                told.isEmpty() ? Json.name(hardware) : told,
                dhcp.path("ip").path("address").asText(),
                dhcp.path("mac").asText(),
                hardware.path("spec").path("disks").path(0).path("device").asText(),
                bmc.map(object -> object.path("spec")
                                .path("connection")
                                .path("host")
                                .asText())
                        .orElse(""),
                bmc.map(Server::power).orElse(Power.UNKNOWN),
                bmc.stream()
                        .flatMap(object -> Condition.of(object).stream())
                        .filter(condition -> condition.type().equals("Contactable"))
                        .findFirst(),
                model(hardware),
                labels(hardware),
                owner.isEmpty() ? Optional.empty() : Optional.of(owner));
    }

    private static Power power(JsonNode bmc) {
        return switch (bmc.path("status").path("powerState").asText()) {
            case "on" -> Power.ON;
            case "off" -> Power.OFF;
            default -> Power.UNKNOWN;
        };
    }

    private static Map<String, String> labels(JsonNode hardware) {
        var labels = new TreeMap<String, String>();
        hardware.path("metadata").path("labels").properties().stream()
                .filter(label -> !label.getKey().startsWith(OWN_LABELS))
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    // What Tinkerbell's agent found when the machine was installed.
    private static String model(JsonNode hardware) {
        try {
            var found = hardware.path("metadata")
                    .path("annotations")
                    .path("tinkerbell.org/agent-attributes")
                    .asText("{}");
            return MAPPER.readTree(found).path("product").path("name").asText();
        } catch (JsonProcessingException _) {
            return "";
        }
    }
}
