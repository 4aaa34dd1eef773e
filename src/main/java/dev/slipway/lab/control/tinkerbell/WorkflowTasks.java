package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashSet;
import java.util.Set;

/// The tasks of a rendered template, as a Workflow's status lists them.
final class WorkflowTasks {

    private static final YAMLMapper YAML = new YAMLMapper(new YAMLFactory());

    private final JsonNode document;

    private WorkflowTasks(JsonNode document) {
        this.document = document;
    }

    static WorkflowTasks read(String rendered) throws TemplateException {
        try {
            var document = YAML.readTree(rendered);
            check(document);
            return new WorkflowTasks(document);
        } catch (JsonProcessingException failure) {
            throw new TemplateException("parsing yaml data: " + failure.getOriginalMessage());
        }
    }

    long globalTimeout() {
        return document.path("global_timeout").asLong();
    }

    ArrayNode statuses(Ulids ids) {
        var tasks = JsonNodeFactory.instance.arrayNode();
        for (var task : document.path("tasks")) {
            var status = tasks.addObject()
                    .put("id", ids.next())
                    .put("name", task.path("name").asText())
                    .put("agentID", task.path("worker").asText());
            copy(task, status, "volumes", "environment");
            var actions = status.putArray("actions");
            task.path("actions").forEach(action -> action(action, actions.addObject(), ids));
        }
        return tasks;
    }

    private static void action(JsonNode action, ObjectNode status, Ulids ids) {
        status.put("id", ids.next())
                .put("name", action.path("name").asText())
                .put("image", action.path("image").asText())
                .put("timeout", action.path("timeout").asLong())
                .put("state", "PENDING");
        copy(action, status, "command", "volumes", "environment", "pid");
    }

    private static void copy(JsonNode from, ObjectNode to, String... fields) {
        for (var field : fields) {
            if (!from.path(field).isMissingNode() && !from.path(field).isNull()) {
                to.set(field, from.path(field).deepCopy());
            }
        }
    }

    private static void check(JsonNode document) throws TemplateException {
        if (document.path("name").asText().isEmpty()) {
            throw new TemplateException("validating workflow template: name cannot be empty");
        }
        if (document.path("tasks").isEmpty()) {
            throw new TemplateException("validating workflow template: template must have at least one task defined");
        }
        var tasks = new HashSet<String>();
        for (var task : document.path("tasks")) {
            unique(tasks, task, "task");
            var actions = new HashSet<String>();
            for (var action : task.path("actions")) {
                unique(actions, action, "action");
            }
        }
    }

    private static void unique(Set<String> names, JsonNode node, String what) throws TemplateException {
        var name = node.path("name").asText();
        if (name.isEmpty()) {
            throw new TemplateException("validating workflow template: " + what + " name cannot be empty");
        }
        if (!names.add(name)) {
            throw new TemplateException("validating workflow template: two %ss in a template cannot have same name (%s)"
                    .formatted(what, name));
        }
    }
}
