package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that is known of one physical machine on its way into a cluster: the objects that belong together.
record MachineState(
        ObjectNode machine,
        String hostname,
        ObjectNode hardware,
        Optional<ObjectNode> workflow,
        Optional<ObjectNode> bmcMachine,
        Optional<ObjectNode> job,
        List<ObjectNode> tasks,
        Optional<ObjectNode> node) {

    private static final String DEPLOYMENT = "cluster.x-k8s.io/deployment-name";

    /// The machines that have been given hardware, by the rules of equal names (CAPT) and of references.
    static Stream<MachineState> of(Snapshot snapshot) {
        return snapshot.machines().stream().flatMap(machine -> of(snapshot, machine).stream());
    }

    private static Optional<MachineState> of(Snapshot snapshot, ObjectNode machine) {
        var name = Json.name(machine);
        return Json.named(snapshot.tinkerbellMachines(), name)
                .map(found -> found.path("spec").path("hardwareName").asText())
                .flatMap(hardware -> Json.named(snapshot.hardware(), hardware))
                .map(hardware -> new MachineState(
                        machine,
                        hostname(hardware),
                        hardware,
                        Json.named(snapshot.workflows(), name),
                        Json.named(snapshot.bmcMachines(), bmc(hardware)),
                        Json.named(snapshot.jobs(), "netboot-" + name),
                        tasks(snapshot, "netboot-" + name),
                        Json.named(snapshot.nodes(), hostname(hardware))));
    }

    /// `control-plane`, or the worker group's name.
    String group() {
        var deployment = Json.label(machine, DEPLOYMENT);
        var prefix = machine.path("spec").path("clusterName").asText() + "-";
        return deployment.isEmpty()
                ? "control-plane"
                : deployment.startsWith(prefix) ? deployment.substring(prefix.length()) : deployment;
    }

    String address() {
        return network().path("dhcp").path("ip").path("address").asText();
    }

    String mac() {
        return network().path("dhcp").path("mac").asText();
    }

    String disk() {
        return hardware.path("spec").path("disks").path(0).path("device").asText();
    }

    String bmcHost() {
        return bmcMachine
                .map(bmc -> bmc.path("spec").path("connection").path("host").asText())
                .orElse("");
    }

    /// The state of the workflow; empty without one, or before it is rendered.
    String workflowState() {
        return workflow.map(found -> found.path("status").path("state").asText())
                .orElse("");
    }

    List<JsonNode> actions() {
        return workflow.stream()
                .flatMap(found -> Json.elements(found.path("status").path("tasks")))
                .flatMap(task -> Json.elements(task.path("actions")))
                .toList();
    }

    Optional<Instant> workflowCreated() {
        return workflow.flatMap(Json::created);
    }

    boolean ready() {
        return node.filter(found -> Json.holds(found, "Ready")).isPresent();
    }

    private JsonNode network() {
        return hardware.path("spec").path("interfaces").path(0);
    }

    private static String hostname(ObjectNode hardware) {
        var told = hardware.path("spec")
                .path("interfaces")
                .path(0)
                .path("dhcp")
                .path("hostname")
                .asText();
        return told.isEmpty() ? Json.name(hardware) : told;
    }

    private static String bmc(ObjectNode hardware) {
        return hardware.path("spec").path("bmcRef").path("name").asText();
    }

    private static List<ObjectNode> tasks(Snapshot snapshot, String job) {
        return snapshot.tasks().stream()
                .filter(task -> Json.label(task, "owner-name").equals(job))
                .toList();
    }
}
