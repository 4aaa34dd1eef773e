package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Instant;

/// The Job that makes a Workflow's hardware boot from the network: off, network once, on.
///
/// As Tink does it: the Job is made, deleted and made again, so that none of a former attempt is taken for this one's.
final class NetbootJob {

    private final Site site;

    NetbootJob(Site site) {
        this.site = site;
    }

    /// Does the next thing. The Workflow's status is changed but not written.
    Progress advance(Key key, ObjectNode workflow) {
        var hardware = site.objects().get(Kinds.HARDWARE, key.namespace(), Json.text(workflow, "spec.hardwareRef"));
        var bmc = hardware.map(found -> Json.text(found, "spec.bmcRef.name")).orElse("");
        if (bmc.isEmpty()) {
            var name = Json.text(workflow, "spec.hardwareRef");
            var problem = hardware.isPresent() ? "hardware \"" + name + "\" does not have a BMC" : "hardware not found";
            return failed(workflow, "BootJobSetupFailed", "error creating job: " + problem);
        }
        var job = new Key(key.namespace(), "netboot-" + key.name());
        var record = Json.status(workflow).withObject("/bootOptions/jobs").withObjectProperty(job.name());
        if (!record.has("uid")) {
            record.put("uid", create(job, workflow, hardware.orElseThrow(), bmc));
            Conditions.record(workflow, "BootJobSetupComplete", "True", "Created", "job created", now());
            return Progress.GOING_ON;
        }
        if (!record.path("existingJobDeleted").asBoolean()) {
            delete(job);
            record.remove("uid");
            record.put("existingJobDeleted", true);
            return Progress.GOING_ON;
        }
        return track(job, workflow, record);
    }

    private Progress track(Key key, ObjectNode workflow, ObjectNode record) {
        var job = site.objects().get(Kinds.JOB, key.namespace(), key.name());
        if (job.isEmpty()) {
            return failed(
                    workflow,
                    "BootJobFailed",
                    "error getting job: jobs.bmc.tinkerbell.org \"" + key.name() + "\" not found");
        }
        if (Conditions.holds(job.get(), "Failed")) {
            return failed(workflow, "BootJobFailed", "job failed");
        }
        if (!Conditions.holds(job.get(), "Completed")) {
            return Progress.WAITING;
        }
        record.put("complete", true);
        Conditions.record(workflow, "BootJobComplete", "True", "Complete", "job completed", now());
        return Progress.DONE;
    }

    private String create(Key key, ObjectNode workflow, ObjectNode hardware, String bmc) {
        var present = site.objects().get(Kinds.JOB, key.namespace(), key.name());
        var job = present.orElseGet(() -> site.objects().create(job(key, workflow, hardware, bmc)));
        return Json.text(job, "metadata.uid");
    }

    private static ObjectNode job(Key key, ObjectNode workflow, ObjectNode hardware, String bmc) {
        var job = Json.named(Kinds.JOB, key);
        Json.metadata(job).putObject("labels").put("tink-controller-auto-created", "true");
        Json.metadata(job).putObject("annotations").put("tink-controller-auto-created", "true");
        Json.own(job, workflow);
        var efi = Json.elements(hardware.path("spec").path("interfaces"))
                .anyMatch(network -> network.path("dhcp").path("uefi").asBoolean());
        var spec = Json.spec(job);
        spec.putObject("machineRef").put("name", bmc).put("namespace", key.namespace());
        var tasks = spec.putArray("tasks");
        tasks.addObject().put("powerAction", "off");
        var boot = tasks.addObject().putObject("oneTimeBootDeviceAction");
        boot.putArray("device").add("pxe");
        boot.put("efiBoot", efi);
        tasks.addObject().put("powerAction", "on");
        return job;
    }

    private void delete(Key job) {
        site.objects().delete(Kinds.JOB, job.namespace(), job.name());
        site.objects().list(Kinds.TASK, job.namespace()).stream()
                .filter(task -> Meta.label(task, "owner-name").equals(job.name()))
                .forEach(task -> site.objects()
                        .delete(Kinds.TASK, job.namespace(), Key.of(task).name()));
    }

    private Progress failed(ObjectNode workflow, String type, String message) {
        Conditions.record(workflow, type, "True", "Error", message, now());
        return Progress.FAILED;
    }

    private Instant now() {
        return site.timeline().now();
    }

    /// How far it is.
    enum Progress {
        /// Something was done, and more can be done at once.
        GOING_ON,
        WAITING,
        DONE,
        FAILED
    }
}
