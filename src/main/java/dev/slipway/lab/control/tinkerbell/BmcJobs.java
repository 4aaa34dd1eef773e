package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.world.ServiceLog;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Rufio's job controller: has the tasks of a Job done one after the other.
final class BmcJobs implements ControlLoop.Reconciler {

    private static final Duration RETRY = Duration.ofSeconds(30);

    private final Site site;
    private final ServiceLog log;

    BmcJobs(Site site) {
        this.site = site;
        this.log = new ServiceLog(site.timeline(), "rufio", site.log());
    }

    ControlLoop follow() {
        return ControlLoop.over(site, Kinds.JOB, new WhileAnswering(site, this))
                .also(Kinds.TASK, task -> Json.owner(task, Kinds.JOB).stream());
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        return site.objects()
                .get(Kinds.JOB, key.namespace(), key.name())
                .filter(job -> !Meta.deleting(job) && !ended(job))
                .flatMap(job -> advance(key, job));
    }

    private Optional<Duration> advance(Key key, ObjectNode job) {
        var reference = job.path("spec").path("machineRef");
        var namespace = reference.path("namespace").asText();
        var name = reference.path("name").asText();
        var machine = site.objects().get(Kinds.BMC_MACHINE, namespace, name);
        if (machine.isEmpty()) {
            log.error(
                    "Reconciler error",
                    "error",
                    "get Job %s/%s MachineRef: machine %s/%s not found"
                            .formatted(key.namespace(), key.name(), namespace, name));
            return Optional.of(RETRY);
        }
        if (!Conditions.holds(job, "Running")) {
            Json.status(job).put("startTime", now());
            Conditions.report(job, "Running", "");
            site.objects().updateStatus(job);
            return Optional.empty();
        }
        task(key, job, machine.get());
        return Optional.empty();
    }

    // The first task that is not completed decides.
    private void task(Key key, ObjectNode job, ObjectNode machine) {
        var tasks = job.path("spec").path("tasks");
        for (var index = 0; index < tasks.size(); index++) {
            var name = key.name() + "-task-" + index;
            var task = site.objects().get(Kinds.TASK, key.namespace(), name);
            if (task.isEmpty()) {
                create(job, machine, new Key(key.namespace(), name), index);
                return;
            }
            if (Conditions.holds(task.get(), "Failed")) {
                end(job, "Failed", "task " + key.namespace() + "/" + name + " failed");
                return;
            }
            if (!Conditions.holds(task.get(), "Completed")) {
                return;
            }
        }
        Json.status(job).put("completionTime", now());
        end(job, "Completed", "");
    }

    private void create(ObjectNode job, ObjectNode machine, Key key, int index) {
        var task = Json.named(Kinds.TASK, key);
        Json.metadata(task).putObject("labels").put("owner-name", Key.of(job).name());
        Json.own(task, job);
        var spec = Json.spec(task);
        spec.set("connection", machine.path("spec").path("connection").deepCopy());
        spec.set("task", job.path("spec").path("tasks").path(index).deepCopy());
        site.objects().create(task);
    }

    private void end(ObjectNode job, String type, String message) {
        Conditions.report(job, type, message);
        site.objects().updateStatus(job);
        log.info("job " + type.toLowerCase(Locale.ROOT), "job", Key.of(job).name());
    }

    private String now() {
        return Metadata.time(site.timeline().now());
    }

    private static boolean ended(ObjectNode job) {
        return Conditions.holds(job, "Completed") || Conditions.holds(job, "Failed");
    }
}
