package dev.slipway.fleet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The lines that tell what happened to a machine: states, conditions and messages of its objects, and log lines.
final class Evidence {

    private static final int LOG_LINES = 8;

    private final Snapshot snapshot;
    private final MachineState state;

    Evidence(Snapshot snapshot, MachineState state) {
        this.snapshot = snapshot;
        this.state = state;
    }

    List<String> lines() {
        return Stream.of(workflow(), actions(), power(), hardware(), log(), metadata())
                .flatMap(List::stream)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<String> workflow() {
        return state.workflow().stream()
                .flatMap(workflow -> Stream.concat(
                        Stream.of("Workflow %s: state %s".formatted(Json.name(workflow), state.workflowState())),
                        Json.elements(workflow.path("status").path("conditions"))
                                .filter(condition ->
                                        condition.path("reason").asText().equals("Error"))
                                .map(condition -> "Workflow %s: %s=%s %s"
                                        .formatted(
                                                Json.name(workflow),
                                                condition.path("type").asText(),
                                                condition.path("status").asText(),
                                                condition.path("message").asText()))))
                .toList();
    }

    private List<String> actions() {
        return state.actions().stream()
                .filter(action -> List.of("FAILED", "TIMEOUT", "RUNNING")
                        .contains(action.path("state").asText()))
                .map(action -> "Action \"%s\" %s after %s (limit %d s): %s"
                        .formatted(
                                action.path("name").asText(),
                                action.path("state").asText(),
                                action.path("executionDuration").asText("?"),
                                action.path("timeout").asInt(),
                                action.path("message").asText()))
                .toList();
    }

    private List<String> power() {
        var lines = new ArrayList<String>();
        state.job()
                .filter(job -> Json.holds(job, "Failed"))
                .ifPresent(job ->
                        lines.add("Job %s: Failed=True %s".formatted(Json.name(job), Json.message(job, "Failed"))));
        state.tasks().stream()
                .filter(task -> Json.holds(task, "Failed"))
                .forEach(task -> lines.add(
                        "Task %s: Failed=True %s".formatted(Json.name(task), flat(Json.message(task, "Failed")))));
        state.bmcMachine()
                .filter(bmc -> Json.condition(bmc, "Contactable").isPresent() && !Json.holds(bmc, "Contactable"))
                .ifPresent(bmc -> lines.add("Machine %s: Contactable=False %s"
                        .formatted(Json.name(bmc), flat(Json.message(bmc, "Contactable")))));
        return lines;
    }

    // What the agent found in the machine: the disks it really has.
    private List<String> hardware() {
        var found = state.hardware()
                .path("metadata")
                .path("annotations")
                .path("tinkerbell.org/agent-attributes")
                .asText();
        return Attributes.disks(found)
                .map(disks -> List.of("Hardware %s: disk %s; HookOS reports %s"
                        .formatted(Json.name(state.hardware()), state.disk(), disks)))
                .orElse(List.of());
    }

    private List<String> log() {
        var since = state.workflowCreated().orElse(Instant.EPOCH);
        var netboot = new ServiceLog(snapshot.netbootLog());
        var lines = new ArrayList<>(netboot.texts(since, "\"" + state.address() + "\""));
        lines.removeIf(line -> line.contains("progress"));
        lines.addAll(netboot.texts(since, state.mac()));
        if (lines.isEmpty()) {
            lines.addAll(netboot.texts(since, "not found for mac"));
        }
        return lines.stream()
                .distinct()
                .skip(Math.max(0, lines.size() - LOG_LINES))
                .toList();
    }

    // What cloud-init asked for, if the installed system came as far as that.
    private List<String> metadata() {
        var since = state.workflowCreated().orElse(Instant.EPOCH);
        return new ServiceLog(snapshot.stackLog())
                .texts(since, "GET ", "\"peer\":\"" + state.address() + "\"").stream()
                        .distinct()
                        .toList();
    }

    private static String flat(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }
}
