package dev.slipway.inventory;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.bmc.Credentials;
import dev.slipway.store.GoYaml;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The Kubernetes objects machines become: a Hardware, and for a BMC a Machine and the Secret of its login.
///
/// EKS Anywhere: pkg/providers/tinkerbell/hardware/{tinkerbell_hardware,machine_catalogue,bmc_catalogue}.go.
public final class HardwareManifests {

    private static final String NAMESPACE = "eksa-system";
    private static final Machine.Bmc NO_BMC = new Machine.Bmc("", new Credentials("", ""));

    private HardwareManifests() {}

    /// What a create applies: all Hardware first, then the BMCs of the machines that have one, then their Secrets.
    public static List<ObjectNode> catalogue(List<Machine> machines) {
        return Stream.of(
                        machines.stream().map(HardwareManifests::hardware),
                        each(machines, machine -> machine.bmc().map(bmc -> bmcMachine(machine.hostname(), bmc))),
                        each(machines, machine -> machine.bmc().map(bmc -> secret(machine.hostname(), bmc))))
                .flatMap(objects -> objects)
                .toList();
    }

    /// What `generate hardware` writes, byte by byte. It holds the passwords of the BMCs.
    public static String yaml(List<Machine> machines) {
        return machines.stream()
                .flatMap(HardwareManifests::objects)
                .map(GoYaml::of)
                .collect(Collectors.joining("---\n"))
                .stripTrailing();
    }

    // Unlike a create, the generator writes an empty Machine and Secret where there is no BMC.
    private static Stream<ObjectNode> objects(Machine machine) {
        var bmc = machine.bmc().orElse(NO_BMC);
        return Stream.of(hardware(machine), bmcMachine(machine.hostname(), bmc), secret(machine.hostname(), bmc));
    }

    private static Stream<ObjectNode> each(List<Machine> machines, Function<Machine, Optional<ObjectNode>> object) {
        return machines.stream().map(object).flatMap(Optional::stream);
    }

    private static ObjectNode hardware(Machine machine) {
        var node = object("tinkerbell.org/v1alpha1", "Hardware", machine.hostname());
        if (!machine.labels().isEmpty()) {
            var labels = metadata(node).putObject("labels");
            machine.labels().forEach(labels::put);
        }
        var spec = node.putObject("spec");
        machine.bmc()
                .ifPresent(
                        _ -> spec.putObject("bmcRef").put("kind", "Machine").put("name", bmcName(machine.hostname())));
        spec.putArray("disks").addObject().put("device", machine.disk());
        var card = spec.putArray("interfaces").addObject();
        dhcp(card.putObject("dhcp"), machine);
        card.putObject("netboot").put("allowPXE", true).put("allowWorkflow", true);
        instance(spec.putObject("metadata"), machine);
        node.putObject("status");
        return node;
    }

    private static void dhcp(ObjectNode dhcp, Machine machine) {
        var network = machine.network();
        dhcp.put("arch", "x86_64").put("hostname", machine.hostname());
        address(dhcp.putObject("ip"), network);
        // For ever: the machine keeps the address as its own.
        dhcp.put("lease_time", 4294967294L).put("mac", network.mac().value());
        var nameservers = dhcp.putArray("name_servers");
        network.nameservers().forEach(nameservers::add);
        dhcp.put("uefi", true);
        network.vlan().ifPresent(vlan -> dhcp.put("vlan_id", vlan));
    }

    private static void instance(ObjectNode metadata, Machine machine) {
        metadata.putObject("facility").put("facility_code", "onprem").put("plan_slug", "c2.medium.x86");
        var instance = metadata.putObject("instance")
                .put("allow_pxe", true)
                .put("always_pxe", true)
                .put("hostname", machine.hostname())
                .put("id", machine.mac().value());
        var address = instance.putArray("ips").addObject();
        address(address, machine.network());
        address.put("public", true);
        instance.putObject("operating_system");
    }

    private static void address(ObjectNode node, Network network) {
        node.put("address", network.ip())
                .put("family", 4)
                .put("gateway", network.gateway())
                .put("netmask", network.netmask());
    }

    private static ObjectNode bmcMachine(String hostname, Machine.Bmc bmc) {
        var node = object("bmc.tinkerbell.org/v1alpha1", "Machine", bmcName(hostname));
        var connection = node.putObject("spec").putObject("connection");
        connection.putObject("authSecretRef").put("name", secretName(hostname)).put("namespace", NAMESPACE);
        connection.put("host", bmc.address()).put("insecureTLS", true).put("port", 0);
        connection.putObject("providerOptions").putArray("preferredOrder").add("gofish");
        node.putObject("status");
        return node;
    }

    private static ObjectNode secret(String hostname, Machine.Bmc bmc) {
        var node = object("v1", "Secret", secretName(hostname));
        // Moved to the new cluster along with the machines, although no owner reference leads to it.
        metadata(node).putObject("labels").put("clusterctl.cluster.x-k8s.io/move", "true");
        node.put("type", "kubernetes.io/basic-auth")
                .putObject("data")
                .put("username", base64(bmc.credentials().username()))
                .put("password", base64(bmc.credentials().password()));
        return node;
    }

    private static ObjectNode object(String apiVersion, String kind, String name) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("apiVersion", apiVersion).put("kind", kind);
        node.putObject("metadata").put("name", name).put("namespace", NAMESPACE);
        return node;
    }

    private static ObjectNode metadata(ObjectNode node) {
        return node.withObject("/metadata");
    }

    private static String bmcName(String hostname) {
        return "bmc-" + hostname;
    }

    private static String secretName(String hostname) {
        return bmcName(hostname) + "-auth";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
