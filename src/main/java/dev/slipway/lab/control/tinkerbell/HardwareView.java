package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/// A Hardware object as templates see it: with the field names of its Go types.
final class HardwareView {

    private static final Map<String, String> ACRONYMS = Map.ofEntries(
            Map.entry("dhcp", "DHCP"),
            Map.entry("mac", "MAC"),
            Map.entry("ip", "IP"),
            Map.entry("id", "ID"),
            Map.entry("vlan", "VLAN"),
            Map.entry("uefi", "UEFI"),
            Map.entry("allowPXE", "AllowPXE"),
            Map.entry("pxe", "PXE"));

    private HardwareView() {}

    static ObjectNode of(ObjectNode hardware) {
        var spec = hardware.path("spec");
        var view = Json.object();
        var disks = view.putArray("Disks");
        spec.path("disks").forEach(disk -> disks.add(disk.path("device").asText()));
        var interfaces = view.putArray("Interfaces");
        spec.path("interfaces").forEach(each -> interfaces.add(network(each)));
        view.set("Metadata", renamed(spec.path("metadata")));
        view.put("UserData", spec.path("userData").asText());
        view.put("VendorData", spec.path("vendorData").asText());
        return view;
    }

    // A field of a Go type is there although it is empty: a template may ask for it.
    private static JsonNode network(JsonNode each) {
        var network = Json.object();
        var dhcp = network.putObject("DHCP");
        for (var text : new String[] {"MAC", "Hostname", "DomainName", "Arch", "IfaceName", "VLANID"}) {
            dhcp.put(text, "");
        }
        dhcp.putArray("NameServers");
        dhcp.putArray("TimeServers");
        dhcp.putObject("IP").put("Address", "").put("Netmask", "").put("Gateway", "");
        if (renamed(each) instanceof ObjectNode present) {
            present.properties().forEach(field -> {
                if (field.getKey().equals("DHCP") && field.getValue() instanceof ObjectNode fields) {
                    dhcp.setAll(fields);
                } else {
                    network.set(field.getKey(), field.getValue());
                }
            });
        }
        return network;
    }

    private static JsonNode renamed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var result = Json.object();
            object.properties().forEach(field -> result.set(name(field.getKey()), renamed(field.getValue())));
            return result;
        }
        if (node instanceof ArrayNode array) {
            var result = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> result.add(renamed(element)));
            return result;
        }
        return node.isMissingNode() ? Json.object() : node;
    }

    private static String name(String json) {
        var name = new StringBuilder();
        for (var word : json.split("_")) {
            name.append(ACRONYMS.getOrDefault(word, capital(word)));
        }
        return name.toString();
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
