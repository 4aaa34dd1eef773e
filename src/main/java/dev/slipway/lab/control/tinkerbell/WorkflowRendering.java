package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.world.ServiceLog;
import java.util.Optional;

/// The first thing that is done with a Workflow: its template is rendered for its hardware.
final class WorkflowRendering {

    private final Site site;
    private final ServiceLog log;

    WorkflowRendering(Site site, ServiceLog log) {
        this.site = site;
        this.log = log;
    }

    /// Whether it could be done; the Workflow says so either way.
    boolean render(Key key, ObjectNode workflow) {
        try {
            var tasks = WorkflowTasks.read(rendered(key, workflow));
            var ids = new Ulids(
                    site.timeline().now(), site.datacenter().durations().seed(), key.name());
            accept(workflow, tasks, ids);
            log.info("rendered template", "workflow", key.name());
            return true;
        } catch (TemplateException failure) {
            refuse(workflow, failure.problem());
            log.error("Reconciler error", "workflow", key.name(), "error", failure.problem());
            return false;
        }
    }

    private String rendered(Key key, ObjectNode workflow) throws TemplateException {
        var template = site.objects().get(Kinds.TEMPLATE, key.namespace(), Json.text(workflow, "spec.templateRef"));
        if (template.isEmpty()) {
            throw new TemplateException("template not found");
        }
        var data = Json.object();
        data.setAll(workflow.path("spec").withObject("/hardwareMap"));
        var name = Json.text(workflow, "spec.hardwareRef");
        if (!name.isEmpty()) {
            var hardware = hardware(key, name);
            data.set("Hardware", HardwareView.of(hardware));
            data.set("hardware", hardware);
        }
        data.putObject("references");
        try {
            return GoTemplate.parse(Json.text(template.get(), "spec.data")).render(data);
        } catch (TemplateException failure) {
            throw new TemplateException("error rendering template: template: workflow-template: " + failure.problem());
        }
    }

    private ObjectNode hardware(Key key, String name) throws TemplateException {
        Optional<ObjectNode> hardware = site.objects().get(Kinds.HARDWARE, key.namespace(), name);
        return hardware.orElseThrow(
                () -> new TemplateException("hardware not found: hardware.tinkerbell.org \"" + name + "\" not found"));
    }

    private void accept(ObjectNode workflow, WorkflowTasks tasks, Ulids ids) {
        var status = Json.status(workflow);
        status.set("tasks", tasks.statuses(ids));
        status.put("agentID", status.path("tasks").path(0).path("agentID").asText())
                .put("globalTimeout", tasks.globalTimeout())
                .put("templateRendering", "successful");
        var boot = workflow.path("spec").path("bootOptions");
        var prepares = boot.path("toggleAllowNetboot").asBoolean()
                || !boot.path("bootMode").asText().isEmpty();
        status.put("state", prepares ? "PREPARING" : "PENDING");
        record(workflow, "True", "Complete", "template rendered successfully");
    }

    private void refuse(ObjectNode workflow, String message) {
        Json.status(workflow).put("templateRendering", "failed");
        record(workflow, "False", "Error", message);
    }

    private void record(ObjectNode workflow, String status, String reason, String message) {
        Conditions.record(
                workflow,
                "TemplateRenderedSuccess",
                status,
                reason,
                message,
                site.timeline().now());
        site.objects().updateStatus(workflow);
    }
}
