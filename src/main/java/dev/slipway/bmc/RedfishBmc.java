package dev.slipway.bmc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// A BMC that speaks Redfish. It manages the first system it names, as EKS Anywhere's own tools take it.
final class RedfishBmc implements Bmc {

    private final RedfishConnection connection;

    RedfishBmc(RedfishConnection connection) {
        this.connection = connection;
    }

    @Override
    public Power power() throws BmcException, InterruptedException {
        return power(find().body());
    }

    @Override
    public void powerOn() throws BmcException, InterruptedException {
        var system = find().body();
        if (power(system) != Power.ON) {
            reset(system, List.of("On"));
        }
    }

    @Override
    public void powerOff() throws BmcException, InterruptedException {
        var system = find().body();
        if (power(system) != Power.OFF) {
            reset(system, List.of("ForceOff"));
        }
    }

    @Override
    public void powerCycle() throws BmcException, InterruptedException {
        var system = find().body();
        if (power(system) == Power.OFF) {
            throw new BmcException.Refused("The machine behind the BMC at " + connection.address()
                    + " has no power: it can be powered on, not cycled.");
        }
        reset(system, List.of("ForceRestart", "PowerCycle"));
    }

    @Override
    public void bootOnce(BootDevice device) throws BmcException, InterruptedException {
        var system = find();
        var link = link(system.body());
        try {
            connection.patch(link, boot(device, true), system.header("ETag"));
        } catch (BmcException.Refused | BmcException.Unsupported _) {
            // Some BMCs know only one way to boot, and do not want to hear of it.
            connection.patch(link, boot(device, false), system.header("ETag"));
        }
    }

    @Override
    public void close() {
        connection.logOut();
    }

    private RedfishAnswer find() throws BmcException, InterruptedException {
        var systems = connection.get(connection.systems());
        var first = systems.body().at("/Members/0/@odata.id").asText();
        if (first.isEmpty()) {
            throw new BmcException.Unsupported("The BMC at " + connection.address() + " names no system.");
        }
        return connection.get(first);
    }

    private void reset(JsonNode system, List<String> types) throws BmcException, InterruptedException {
        var action = system.path("Actions").path("#ComputerSystem.Reset");
        var allowed = action.path("ResetType@Redfish.AllowableValues")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
        var type = types.stream()
                .filter(each -> allowed.isEmpty() || allowed.contains(each))
                .findFirst();
        if (type.isEmpty() || action.path("target").asText().isEmpty()) {
            throw new BmcException.Unsupported("The BMC at " + connection.address() + " cannot do this: reset type '"
                    + types.getFirst() + "' is not supported by this service");
        }
        connection.post(
                action.path("target").asText(),
                JsonNodeFactory.instance.objectNode().put("ResetType", type.get()));
    }

    private static ObjectNode boot(BootDevice device, boolean uefi) {
        var body = JsonNodeFactory.instance.objectNode();
        var boot = body.putObject("Boot")
                .put("BootSourceOverrideEnabled", "Once")
                .put("BootSourceOverrideTarget", device.word());
        if (uefi) {
            boot.put("BootSourceOverrideMode", "UEFI");
        }
        return body;
    }

    private static String link(JsonNode system) {
        return system.path("@odata.id").asText();
    }

    private static Power power(JsonNode system) {
        return switch (system.path("PowerState").asText()) {
            case "On" -> Power.ON;
            case "Off" -> Power.OFF;
            default -> Power.CHANGING;
        };
    }
}
