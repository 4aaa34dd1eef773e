package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The host names of machines, by everything a log line may call them: MAC, address, BMC and the names of objects.
public final class MachineNames {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:-]*");

    private final Map<String, String> hosts = new HashMap<>();
    private final String cluster;

    private MachineNames(String cluster) {
        this.cluster = cluster;
    }

    public static MachineNames of(Snapshot snapshot, String cluster) {
        var names = new MachineNames(cluster);
        snapshot.hardware().forEach(names::hardware);
        snapshot.tinkerbellMachines().forEach(names::machine);
        snapshot.bmcMachines().forEach(names::bmc);
        snapshot.machines().forEach(names::capiMachine);
        return names;
    }

    /// The machine a line is about, else the cluster if it names it, else nothing.
    public String subject(String line) {
        var ofCluster = false;
        var words = WORD.matcher(line);
        while (words.find()) {
            var word = words.group().toLowerCase(Locale.ROOT);
            var host = host(word);
            if (host.isPresent()) {
                return host.get();
            }
            ofCluster |= word.equals(cluster) || word.startsWith(cluster + "-");
        }
        return ofCluster ? cluster : "";
    }

    // Jobs and tasks carry the name of what they are for, with something before it or behind.
    private Optional<String> host(String word) {
        for (var start = 0; start >= 0; start = next(word, start)) {
            for (var end = word.length(); end > start; end = word.lastIndexOf('-', end - 1)) {
                var host = Optional.ofNullable(hosts.get(word.substring(start, end)));
                if (host.isPresent()) {
                    return host;
                }
            }
        }
        return Optional.empty();
    }

    private static int next(String word, int start) {
        var hyphen = word.indexOf('-', start);
        return hyphen < 0 ? -1 : hyphen + 1;
    }

    private void hardware(ObjectNode hardware) {
        var host = name(hardware);
        put(host, host);
        for (var network : hardware.path("spec").path("interfaces")) {
            put(network.path("dhcp").path("mac").asText(), host);
            put(network.path("dhcp").path("ip").path("address").asText(), host);
        }
        put(hardware.path("spec").path("bmcRef").path("name").asText(), host);
    }

    private void machine(ObjectNode machine) {
        put(name(machine), machine.path("spec").path("hardwareName").asText());
    }

    private void bmc(ObjectNode bmc) {
        var host = Optional.ofNullable(hosts.get(name(bmc)));
        host.ifPresent(
                known -> put(bmc.path("spec").path("connection").path("host").asText(), known));
    }

    private void capiMachine(ObjectNode machine) {
        var infrastructure =
                machine.path("spec").path("infrastructureRef").path("name").asText();
        Optional.ofNullable(hosts.get(infrastructure)).ifPresent(host -> put(name(machine), host));
    }

    private void put(String word, String host) {
        if (!word.isEmpty() && !host.isEmpty()) {
            hosts.put(word.toLowerCase(Locale.ROOT), host);
        }
    }

    private static String name(JsonNode object) {
        return object.path("metadata").path("name").asText();
    }
}
