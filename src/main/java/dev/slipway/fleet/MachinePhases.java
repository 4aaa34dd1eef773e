package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.finding.Texts;
import dev.slipway.run.Phase;
import dev.slipway.run.Sighting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where each machine is on its way, read from the objects and times the API servers give, latest phase first.
public final class MachinePhases {

    private static final String REBOOT = "reboot";

    private MachinePhases() {}

    /// One sighting for every piece of hardware that a machine of a cluster has taken.
    public static List<Sighting> of(Snapshot snapshot, Instant now) {
        return snapshot.views().flatMap(view -> sighting(view, now).stream()).toList();
    }

    private static Optional<Sighting> sighting(MachineView view, Instant now) {
        return stage(view)
                .map(stage -> new Sighting(
                        view.name(),
                        view.group(),
                        view.address(),
                        stage.phase(),
                        stage.since(),
                        stage.ended(),
                        stage.now(),
                        Trouble.of(view, now).map(trouble -> Texts.of("fleet.trouble." + trouble.id()))));
    }

    private static Optional<Stage> stage(MachineView view) {
        return Stream.of(node(view), disk(view), actions(view), hookOs(view), networkBoot(view), powerOn(view))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Stage> node(MachineView view) {
        return view.node()
                .flatMap(node -> Fields.created(node).map(since -> {
                    var ready = Fields.condition(node, "Ready")
                            .filter(condition ->
                                    condition.path("status").asText().equals("True"));
                    var version = node.path("status")
                            .path("nodeInfo")
                            .path("kubeletVersion")
                            .asText();
                    return new Stage(
                            Phase.READY,
                            since,
                            ready.flatMap(Fields::changed),
                            ready.isPresent() ? Texts.of("fleet.ready", version) : Texts.of("fleet.not-ready"));
                }));
    }

    // From the reboot the API is silent until the node registers; Smee hears the machine on its way to the disk.
    private static Optional<Stage> disk(MachineView view) {
        return view.workflow()
                .flatMap(MachinePhases::rebooted)
                .map(since -> view.smee()
                        .diskBoot(view.mac(), since)
                        .map(asked -> Stage.of(Phase.JOIN, asked, Texts.of("fleet.joining")))
                        .orElseGet(() -> Stage.of(Phase.FIRST_BOOT, since, Texts.of("fleet.first-boot"))));
    }

    private static Optional<Instant> rebooted(JsonNode workflow) {
        return actionsOf(workflow)
                .filter(action -> action.path("name").asText().contains(REBOOT))
                .filter(action -> action.path("state").asText().equals("SUCCESS"))
                .findFirst()
                .flatMap(action ->
                        Fields.time(action.path("executionStop")).or(() -> Fields.time(action.path("executionStart"))));
    }

    private static Optional<Stage> actions(MachineView view) {
        return view.workflow()
                .flatMap(workflow -> actionsOf(workflow)
                        .findFirst()
                        .flatMap(first -> Fields.time(first.path("executionStart")))
                        .map(since -> Stage.of(Phase.WRITE_IMAGE, since, current(workflow))));
    }

    private static String current(JsonNode workflow) {
        var state = workflow.path("status").path("currentState");
        return state.path("actionName")
                .asText(workflow.path("status").path("state").asText());
    }

    private static Optional<Stage> hookOs(MachineView view) {
        return booted(view)
                .flatMap(since -> view.smee().hookOs(view.address(), since))
                .map(since -> Stage.of(Phase.HOOK_OS, since, Texts.of("fleet.hook-os")));
    }

    private static Optional<Stage> networkBoot(MachineView view) {
        return booted(view).map(since -> Stage.of(Phase.NETWORK_BOOT, since, Texts.of("fleet.network-boot")));
    }

    private static Optional<Instant> booted(MachineView view) {
        return view.workflow()
                .flatMap(workflow -> Fields.condition(workflow, "BootJobComplete"))
                .flatMap(Fields::changed);
    }

    private static Optional<Stage> powerOn(MachineView view) {
        return view.workflow()
                .flatMap(Fields::created)
                .or(() -> view.machine().flatMap(Fields::created))
                .map(since -> Stage.of(Phase.POWER_ON, since, Texts.of("fleet.power-on")));
    }

    static Stream<JsonNode> actionsOf(JsonNode workflow) {
        return Fields.elements(workflow.path("status").path("tasks")).stream()
                .flatMap(task -> Fields.elements(task.path("actions")).stream());
    }
}
