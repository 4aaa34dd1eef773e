package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.world.Agent;
import dev.slipway.lab.world.AgentAction;
import dev.slipway.lab.world.AgentReport;
import dev.slipway.lab.world.LabMachine;
import dev.slipway.lab.world.Machines;
import dev.slipway.lab.world.ServiceLog;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Tink's server: hands the actions of a Workflow to the agent they are for, and records how they went.
final class TinkServer implements ControlLoop.Reconciler {

    /// How often an agent that has nothing to do asks again.
    private static final Duration POLL = Duration.ofSeconds(5);

    private final Site site;
    private final Machines machines;
    private final ServiceLog log;

    TinkServer(Site site, Machines machines) {
        this.site = site;
        this.machines = machines;
        this.log = new ServiceLog(site.timeline(), "tink-server", site.log());
    }

    ControlLoop follow() {
        return ControlLoop.over(site, Kinds.WORKFLOW, new WhileAnswering(site, this));
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        var workflow = site.objects()
                .get(Kinds.WORKFLOW, key.namespace(), key.name())
                .filter(found -> !Meta.deleting(found) && served(found));
        workflow.ifPresent(found -> serve(key, found));
        return workflow.map(_ -> POLL);
    }

    private void serve(Key key, ObjectNode workflow) {
        var current = ActionCursor.find(workflow);
        var machine = current.flatMap(cursor -> machines.withMac(cursor.agent()));
        machine.flatMap(LabMachine::agent).filter(Agent::idle).ifPresent(agent -> {
            attributes(key, workflow, machine.get());
            hand(key, workflow, current.get(), agent);
        });
    }

    private void hand(Key key, ObjectNode workflow, ActionCursor cursor, Agent agent) {
        var name = cursor.action().path("name").asText();
        log.info("sending action", "action", name, "workflow", key.name());
        cursor.enter(workflow, "PENDING");
        var written = site.objects().updateStatus(workflow);
        ActionCursor.find(written).ifPresent(begun -> {
            var now = site.timeline().now();
            Json.status(written).put("state", "RUNNING");
            begun.action().put("state", "RUNNING").put("executionStart", Metadata.time(now));
            begun.action().put("message", "running action");
            begun.enter(written, "RUNNING");
            site.objects().updateStatus(written);
            agent.execute(action(begun.action()), report -> record(key, cursor, now, report));
            if (name.contains("reboot")) {
                var words = "Auto-patched to success by server (reboot action)";
                record(key, cursor, now, new AgentReport(AgentReport.State.SUCCESS, words));
            }
        });
    }

    // A Workflow that was deleted or ended meanwhile hears no more of it.
    private void record(Key key, ActionCursor of, Instant start, AgentReport report) {
        site.objects()
                .get(Kinds.WORKFLOW, key.namespace(), key.name())
                .filter(TinkServer::served)
                .ifPresent(workflow -> of.in(workflow).ifPresent(cursor -> {
                    var now = site.timeline().now();
                    cursor.action()
                            .put("state", report.state().name())
                            .put("executionStop", Metadata.time(now))
                            .put("executionDuration", GoDuration.text(Duration.between(start, now)))
                            .put("message", report.message());
                    cursor.enter(workflow, report.state().name());
                    end(workflow, report.state());
                    site.objects().updateStatus(workflow);
                }));
    }

    private static void end(ObjectNode workflow, AgentReport.State state) {
        if (state != AgentReport.State.SUCCESS) {
            Json.status(workflow).put("state", state.name());
        } else if (ActionCursor.find(workflow).isEmpty()) {
            Json.status(workflow).put("state", "POST");
        }
    }

    private void attributes(Key key, ObjectNode workflow, LabMachine machine) {
        var name = Json.text(workflow, "spec.hardwareRef");
        var found = AgentAttributes.of(machine).toString();
        site.objects()
                .get(Kinds.HARDWARE, key.namespace(), name)
                .filter(hardware ->
                        !Meta.annotation(hardware, AgentAttributes.ANNOTATION).equals(found))
                .ifPresent(hardware -> {
                    Json.metadata(hardware).withObjectProperty("annotations").put(AgentAttributes.ANNOTATION, found);
                    site.objects().update(hardware);
                    log.info("updated Hardware with attributes annotation", "hardware", name);
                });
    }

    private static AgentAction action(JsonNode action) {
        Map<String, String> environment = new LinkedHashMap<>();
        action.path("environment")
                .properties()
                .forEach(each -> environment.put(each.getKey(), each.getValue().asText()));
        return new AgentAction(
                action.path("name").asText(),
                action.path("image").asText(),
                Duration.ofSeconds(action.path("timeout").asLong()),
                environment);
    }

    private static boolean served(ObjectNode workflow) {
        var state = Json.text(workflow, "status.state");
        return state.equals("PENDING") || state.equals("RUNNING");
    }
}
