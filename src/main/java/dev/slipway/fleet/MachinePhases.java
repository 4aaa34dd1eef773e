package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.finding.Texts;
import dev.slipway.run.Phase;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where each machine of a cluster is on its way, read from API objects, their times and the services' logs.
public final class MachinePhases {

    private static final Set<String> WRITTEN = Set.of("POST", "SUCCESS");

    private final Snapshot snapshot;
    private final ServiceLog netboot;
    private final ServiceLog stack;

    private MachinePhases(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.netboot = new ServiceLog(snapshot.netbootLog());
        this.stack = new ServiceLog(snapshot.stackLog());
    }

    /// Where the machines are now that have been given hardware, and how they came there.
    public static List<MachineWay> ways(Snapshot snapshot) {
        var phases = new MachinePhases(snapshot);
        return MachineState.of(snapshot)
                .flatMap(state -> phases.way(state).stream())
                .toList();
    }

    static MachinePhases reading(Snapshot snapshot) {
        return new MachinePhases(snapshot);
    }

    private Optional<MachineWay> way(MachineState state) {
        var begins = begins(state);
        if (begins.isEmpty()) {
            return Optional.empty();
        }
        var ended = state.node()
                .filter(node -> Json.holds(node, "Ready"))
                .flatMap(node -> Json.condition(node, "Ready"))
                .flatMap(condition -> Json.instant(condition.path("lastTransitionTime")));
        var trouble = Troubles.of(snapshot, state, begins).map(Trouble::summary);
        var phase = begins.keySet().stream().reduce((_, last) -> last).orElseThrow();
        return Optional.of(new MachineWay(
                state.hostname(), state.group(), state.address(), begins, ended, now(state, phase, ended), trouble));
    }

    Map<Phase, Instant> begins(MachineState state) {
        var begins = new Begins();
        state.workflowCreated().ifPresent(created -> {
            begins.add(Phase.POWER_ON, Optional.of(created));
            begins.add(Phase.NETWORK_BOOT, poweredOn(state));
            begins.add(Phase.HOOK_OS, hookStarted(state, created));
            begins.add(Phase.WRITE_IMAGE, times(state, "executionStart").findFirst());
            if (WRITTEN.contains(state.workflowState())) {
                begins.add(Phase.FIRST_BOOT, times(state, "executionStop").reduce((_, last) -> last));
                begins.add(Phase.JOIN, askedForUserData(state, created));
            }
        });
        begins.add(Phase.READY, state.node().flatMap(Json::created));
        return begins.times;
    }

    private static Optional<Instant> poweredOn(MachineState state) {
        return state.job()
                .filter(job -> Json.holds(job, "Completed"))
                .flatMap(job -> Json.instant(job.path("status").path("completionTime")))
                .or(() -> state.workflow()
                        .flatMap(workflow -> Json.condition(workflow, "BootJobComplete"))
                        .flatMap(condition -> Json.instant(condition.path("time"))));
    }

    // HookOS has no object: Smee serves the script that loads it, and its containers write to Smee's syslog.
    private Optional<Instant> hookStarted(MachineState state, Instant created) {
        return netboot.first(created, "auto.ipxe", state.mac())
                .or(() -> netboot.first(created, "\"host\":\"" + state.address() + "\""));
    }

    private Optional<Instant> askedForUserData(MachineState state, Instant created) {
        return stack.first(created, "GET user-data", "\"peer\":\"" + state.address() + "\"");
    }

    private static Stream<Instant> times(MachineState state, String field) {
        return state.actions().stream().flatMap(action -> Json.instant(action.path(field)).stream());
    }

    private static String now(MachineState state, Phase phase, Optional<Instant> ended) {
        return switch (phase) {
            case WRITE_IMAGE ->
                state.actions().stream()
                        .filter(action -> !action.path("state").asText().equals("SUCCESS"))
                        .map(action -> action.path("name").asText())
                        .findFirst()
                        .orElseGet(() -> Texts.of("fleet.now.write-image"));
            case READY ->
                ended.isPresent() ? Texts.of("fleet.now.is-ready", version(state)) : Texts.of("fleet.now.ready");
            case POWER_ON -> Texts.of("fleet.now.power-on");
            case NETWORK_BOOT -> Texts.of("fleet.now.network-boot");
            case HOOK_OS -> Texts.of("fleet.now.hook-os");
            case FIRST_BOOT -> Texts.of("fleet.now.first-boot");
            case JOIN -> Texts.of("fleet.now.join", state.group());
        };
    }

    // `v1.36.2-eks-1-36-16` is `v1.36.2` to an operator.
    private static String version(MachineState state) {
        var full = state.node()
                .map(node -> node.path("status").path("nodeInfo"))
                .map((JsonNode info) -> info.path("kubeletVersion").asText())
                .orElse("");
        var dash = full.indexOf('-');
        return dash < 0 ? full : full.substring(0, dash);
    }

    /// Times of different clocks: a phase never begins before the one ahead of it.
    private static final class Begins {

        private final Map<Phase, Instant> times = new EnumMap<>(Phase.class);
        private Instant latest = Instant.MIN;

        void add(Phase phase, Optional<Instant> time) {
            time.ifPresent(begin -> {
                latest = begin.isBefore(latest) ? latest : begin;
                times.put(phase, latest);
            });
        }
    }
}
