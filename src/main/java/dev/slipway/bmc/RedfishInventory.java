package dev.slipway.bmc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.bmc.SystemFacts.Disk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads what a system consists of. A BMC that lacks a part of it is not to blame; the part stays empty.
final class RedfishInventory {

    private final RedfishConnection connection;

    RedfishInventory(RedfishConnection connection) {
        this.connection = connection;
    }

    SystemFacts facts(JsonNode system) throws BmcException, InterruptedException {
        return new SystemFacts(
                system.path("Manufacturer").asText(),
                system.path("Model").asText(),
                system.path("SerialNumber").asText(),
                nics(system),
                disks(system));
    }

    private List<String> nics(JsonNode system) throws BmcException, InterruptedException {
        return members(system, "EthernetInterfaces").stream()
                .map(card -> card.path("MACAddress").asText().toLowerCase(Locale.ROOT))
                .filter(mac -> !mac.isEmpty())
                .toList();
    }

    private List<Disk> disks(JsonNode system) throws BmcException, InterruptedException {
        var disks = new ArrayList<Disk>();
        for (var storage : members(system, "Storage")) {
            for (var drive : storage.path("Drives")) {
                disks.add(disk(connection.get(drive.path("@odata.id").asText()).body()));
            }
        }
        if (disks.isEmpty()) {
            for (var storage : members(system, "SimpleStorage")) {
                storage.path("Devices").forEach(device -> disks.add(disk(device)));
            }
        }
        return disks;
    }

    private static Disk disk(JsonNode drive) {
        return new Disk(drive.path("Name").asText(), drive.path("CapacityBytes").asLong());
    }

    private List<JsonNode> members(JsonNode system, String collection) throws BmcException, InterruptedException {
        var link = system.path(collection).path("@odata.id").asText();
        var members = new ArrayList<JsonNode>();
        try {
            if (!link.isEmpty()) {
                for (var member : connection.get(link).body().path("Members")) {
                    members.add(
                            connection.get(member.path("@odata.id").asText()).body());
                }
            }
        } catch (BmcException.Unsupported _) {
            return members;
        }
        return members;
    }
}
