package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.fleet.Trouble.Kind;
import dev.slipway.run.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the machines that will not get any further by themselves.
public final class Troubles {

    private static final Duration POWER = Duration.ofMinutes(12);
    private static final Duration DHCP = Duration.ofMinutes(10);
    private static final Duration BOOT = Duration.ofMinutes(15);
    // The health check of the cluster takes a machine away 20 minutes after it was made, and the traces with it.
    private static final Duration JOIN = Duration.ofMinutes(18);
    private static final Duration SHORTEST_JOIN = Duration.ofMinutes(5);

    private final Snapshot snapshot;
    private final MachineState state;
    private final Map<Phase, Instant> begins;

    private Troubles(Snapshot snapshot, MachineState state, Map<Phase, Instant> begins) {
        this.snapshot = snapshot;
        this.state = state;
        this.begins = begins;
    }

    /// The machines in trouble.
    public static List<Trouble> of(Snapshot snapshot) {
        var phases = MachinePhases.reading(snapshot);
        return MachineState.of(snapshot)
                .flatMap(state -> of(snapshot, state, phases.begins(state)).stream())
                .toList();
    }

    static Optional<Trouble> of(Snapshot snapshot, MachineState state, Map<Phase, Instant> begins) {
        return state.node().isPresent() || state.workflow().isEmpty()
                ? Optional.empty()
                : new Troubles(snapshot, state, begins).find();
    }

    private Optional<Trouble> find() {
        return switch (state.workflowState()) {
            case "FAILED" -> Optional.of(failed());
            case "TIMEOUT" -> Optional.of(timedOut());
            case "PREPARING" -> jobFailed().or(() -> late(Phase.POWER_ON, POWER, Kind.POWER_JOB_STUCK));
            case "PENDING" -> silent().or(() -> late(Phase.NETWORK_BOOT, BOOT, Kind.NETWORK_BOOT_STUCK));
            case "POST", "SUCCESS" -> notJoined();
            case "" -> template();
            default -> Optional.empty();
        };
    }

    private Trouble failed() {
        return jobFailed()
                .or(() -> action("FAILED").map(action -> trouble(Kind.ACTION_FAILED, Phase.WRITE_IMAGE, name(action))))
                .orElseGet(() -> trouble(Kind.POWER_JOB_FAILED, Phase.POWER_ON, ""));
    }

    private Trouble timedOut() {
        var action = action("TIMEOUT")
                .or(() -> action("RUNNING"))
                .map(Troubles::name)
                .orElse("");
        return trouble(Kind.ACTION_TIMEOUT, Phase.WRITE_IMAGE, action);
    }

    private Optional<Trouble> jobFailed() {
        return state.job()
                .filter(job -> Json.holds(job, "Failed"))
                .map(job -> trouble(Kind.POWER_JOB_FAILED, Phase.POWER_ON, Json.message(job, "Failed")));
    }

    private Optional<Trouble> template() {
        return state.workflow()
                .filter(workflow -> workflow.path("status")
                        .path("templateRendering")
                        .asText()
                        .equals("failed"))
                .map(workflow -> trouble(
                        Kind.TEMPLATE_FAILED, Phase.POWER_ON, Json.message(workflow, "TemplateRenderedSuccess")));
    }

    private Optional<Trouble> silent() {
        var on = Optional.ofNullable(begins.get(Phase.NETWORK_BOOT));
        return on.filter(since -> heard(since).isEmpty()).flatMap(_ -> late(Phase.NETWORK_BOOT, DHCP, Kind.NO_DHCP));
    }

    private List<String> heard(Instant since) {
        return new ServiceLog(snapshot.netbootLog()).texts(since, state.mac());
    }

    private Optional<Trouble> notJoined() {
        var old = Json.created(state.machine()).filter(this::oldEnoughToJoin).isPresent();
        return late(Phase.FIRST_BOOT, old ? SHORTEST_JOIN : JOIN, Kind.NOT_JOINED);
    }

    private boolean oldEnoughToJoin(Instant made) {
        return Duration.between(made, snapshot.at()).compareTo(JOIN) > 0;
    }

    private Optional<Trouble> late(Phase phase, Duration usual, Kind kind) {
        return Optional.ofNullable(begins.get(phase))
                .map(since -> Duration.between(since, snapshot.at()))
                .filter(spent -> spent.compareTo(usual) > 0)
                .map(_ -> trouble(kind, current(), usual.toMinutes() + " min"));
    }

    private Trouble trouble(Kind kind, Phase phase, String detail) {
        var facts = new Trouble.Facts(state.address(), state.mac(), state.disk(), state.bmcHost());
        return new Trouble(kind, state.hostname(), phase, detail, facts, new Evidence(snapshot, state).lines());
    }

    private Phase current() {
        return begins.keySet().stream().reduce((_, last) -> last).orElse(Phase.POWER_ON);
    }

    private Optional<JsonNode> action(String wanted) {
        return state.actions().stream()
                .filter(action -> action.path("state").asText().equals(wanted))
                .findFirst();
    }

    private static String name(JsonNode action) {
        return action.path("name").asText();
    }
}
