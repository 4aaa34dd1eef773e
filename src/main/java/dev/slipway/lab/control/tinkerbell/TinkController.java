package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.control.tinkerbell.NetbootJob.Progress;
import dev.slipway.lab.world.ServiceLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Tink's controller: takes a Workflow from its template to the moment an agent may ask for it, and finishes it.
final class TinkController implements ControlLoop.Reconciler {

    private final Site site;
    private final ServiceLog log;
    private final WorkflowRendering rendering;
    private final NetbootToggle toggle;
    private final NetbootJob boot;
    private final Backoff backoff = new Backoff();

    TinkController(Site site) {
        this.site = site;
        this.log = new ServiceLog(site.timeline(), "tink-controller", site.log());
        this.rendering = new WorkflowRendering(site, log);
        this.toggle = new NetbootToggle(site);
        this.boot = new NetbootJob(site);
    }

    ControlLoop follow() {
        return ControlLoop.over(site, Kinds.WORKFLOW, new WhileAnswering(site, this))
                .also(Kinds.JOB, job -> Json.owner(job, Kinds.WORKFLOW).stream());
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        return site.objects()
                .get(Kinds.WORKFLOW, key.namespace(), key.name())
                .filter(workflow -> !Meta.deleting(workflow))
                .flatMap(workflow -> advance(key, workflow));
    }

    private Optional<Duration> advance(Key key, ObjectNode workflow) {
        return switch (Json.text(workflow, "status.state")) {
            case "" -> begin(key, workflow);
            case "PREPARING" -> prepare(key, workflow);
            case "RUNNING" -> watch(key, workflow);
            case "POST" -> finish(key, workflow);
            default -> Optional.empty();
        };
    }

    private Optional<Duration> begin(Key key, ObjectNode workflow) {
        if (workflow.path("spec").path("disabled").asBoolean()) {
            return Optional.empty();
        }
        if (rendering.render(key, workflow)) {
            backoff.forget(key);
            return Optional.empty();
        }
        return Optional.of(backoff.next(key));
    }

    // One thing at a time: each is written, and the change brings the Workflow back here.
    private Optional<Duration> prepare(Key key, ObjectNode workflow) {
        var options = workflow.path("spec").path("bootOptions");
        var toggled = Json.at(workflow, "status.bootOptions.allowNetboot.toggledTrue");
        if (options.path("toggleAllowNetboot").asBoolean() && !toggled.asBoolean()) {
            if (!toggle.set(key, workflow, true)) {
                enter(key, workflow, "FAILED");
            }
        } else if (options.path("bootMode").asText().isEmpty()) {
            enter(key, workflow, "PENDING");
        } else {
            var progress = boot.advance(key, workflow);
            if (progress == Progress.DONE) {
                enter(key, workflow, "PENDING");
            } else if (progress == Progress.FAILED) {
                enter(key, workflow, "FAILED");
            }
        }
        site.objects().updateStatus(workflow);
        return Optional.empty();
    }

    private Optional<Duration> watch(Key key, ObjectNode workflow) {
        var stop = Json.text(workflow, "status.globalExecutionStop");
        var now = site.timeline().now();
        if (stop.isEmpty()) {
            var timeout = Json.at(workflow, "status.globalTimeout").asLong();
            Json.status(workflow).put("globalExecutionStop", Metadata.time(now.plusSeconds(timeout)));
            site.objects().updateStatus(workflow);
            return Optional.empty();
        }
        var left = Duration.between(now, Instant.parse(stop));
        if (left.isPositive()) {
            return Optional.of(left);
        }
        enter(key, workflow, "TIMEOUT");
        site.objects().updateStatus(workflow);
        return Optional.empty();
    }

    private Optional<Duration> finish(Key key, ObjectNode workflow) {
        var wanted = Json.at(workflow, "spec.bootOptions.toggleAllowNetboot").asBoolean();
        var done = !wanted || toggle.set(key, workflow, false);
        enter(key, workflow, done ? "SUCCESS" : "FAILED");
        site.objects().updateStatus(workflow);
        return Optional.empty();
    }

    private void enter(Key key, ObjectNode workflow, String state) {
        Json.status(workflow).put("state", state);
        log.info("workflow state changed", "workflow", key.name(), "state", state);
    }
}
