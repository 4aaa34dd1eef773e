package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// Everything that is known at one moment about one piece of hardware, joined by name as Cluster API and Tinkerbell do:
/// the CAPI Machine, its TinkerbellMachine and its Workflow have one name, which the Hardware carries as its owner's.
public record MachineView(
        ObjectNode hardware,
        Optional<ObjectNode> machine,
        Optional<ObjectNode> workflow,
        Optional<ObjectNode> job,
        List<ObjectNode> tasks,
        Optional<ObjectNode> bmc,
        Optional<ObjectNode> node,
        SmeeLog smee) {

    private static final String OWNER = "v1alpha1.tinkerbell.org/ownerName";
    private static final String CONTROL_PLANE = "cluster.x-k8s.io/control-plane";
    private static final String CLUSTER = "cluster.x-k8s.io/cluster-name";
    private static final String DEPLOYMENT = "cluster.x-k8s.io/deployment-name";
    private static final String ATTRIBUTES = "tinkerbell.org/agent-attributes";

    static MachineView of(Snapshot snapshot, ObjectNode hardware, SmeeLog smee) {
        var owner = Fields.label(hardware, OWNER)
                .or(() -> claimed(snapshot, hardware))
                .orElse("");
        var job = named(snapshot.jobs(), "netboot-" + owner);
        var bmc = hardware.path("spec").path("bmcRef").path("name").asText();
        return new MachineView(
                hardware,
                named(snapshot.machines(), owner),
                named(snapshot.workflows(), owner),
                job,
                snapshot.tasks().stream()
                        .filter(task -> Fields.label(task, "owner-name").equals(job.map(Fields::name)))
                        .toList(),
                named(snapshot.bmcMachines(), bmc),
                snapshot.nodes().stream()
                        .filter(node ->
                                node.path("spec").path("providerID").asText().endsWith("/" + Fields.name(hardware)))
                        .findFirst(),
                smee);
    }

    public String name() {
        return Fields.name(hardware);
    }

    public String address() {
        return network().path("ip").path("address").asText();
    }

    public String mac() {
        return network().path("mac").asText();
    }

    /// The disk the inventory names.
    public String disk() {
        return hardware.path("spec").path("disks").path(0).path("device").asText();
    }

    /// The disks HookOS found, as it reported them; empty before it ran.
    public List<String> disksFound() {
        var attributes =
                hardware.path("metadata").path("annotations").path(ATTRIBUTES).asText();
        return Attributes.disks(attributes);
    }

    /// `control-plane`, or the name of the worker group.
    public String group() {
        return machine.map(MachineView::group).orElse("");
    }

    private static String group(JsonNode machine) {
        if (Fields.label(machine, CONTROL_PLANE).isPresent()) {
            return "control-plane";
        }
        var deployment = Fields.label(machine, DEPLOYMENT).orElse("");
        var prefix = Fields.label(machine, CLUSTER).orElse("") + "-";
        return deployment.startsWith(prefix) ? deployment.substring(prefix.length()) : deployment;
    }

    private JsonNode network() {
        return hardware.path("spec").path("interfaces").path(0).path("dhcp");
    }

    private static Optional<String> claimed(Snapshot snapshot, ObjectNode hardware) {
        return snapshot.tinkerbellMachines().stream()
                .filter(machine ->
                        machine.path("spec").path("hardwareName").asText().equals(Fields.name(hardware)))
                .map(Fields::name)
                .findFirst();
    }

    private static Optional<ObjectNode> named(List<ObjectNode> objects, String name) {
        return objects.stream()
                .filter(object -> Fields.name(object).equals(name))
                .findFirst();
    }
}
