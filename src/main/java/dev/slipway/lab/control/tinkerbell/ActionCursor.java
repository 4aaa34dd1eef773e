package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// One action of a Workflow's status, and the task it belongs to.
record ActionCursor(ObjectNode task, ObjectNode action) {

    /// The first action that has not succeeded yet.
    static Optional<ActionCursor> find(ObjectNode workflow) {
        for (var task : workflow.path("status").path("tasks")) {
            for (var action : task.path("actions")) {
                if (!action.path("state").asText().equals("SUCCESS")
                        && task instanceof ObjectNode parent
                        && action instanceof ObjectNode child) {
                    return Optional.of(new ActionCursor(parent, child));
                }
            }
        }
        return Optional.empty();
    }

    /// The same action in a later version of the Workflow, if it is still the one to be done.
    Optional<ActionCursor> in(ObjectNode workflow) {
        return find(workflow).filter(cursor -> cursor.id().equals(id()));
    }

    String agent() {
        return task.path("agentID").asText();
    }

    /// Makes this the Workflow's current action.
    void enter(ObjectNode workflow, String state) {
        var status = Json.status(workflow);
        status.put("agentID", agent());
        status.putObject("currentState")
                .put("agentID", agent())
                .put("taskID", task.path("id").asText())
                .put("taskName", task.path("name").asText())
                .put("actionID", id())
                .put("actionName", action.path("name").asText())
                .put("state", state);
    }

    private String id() {
        return action.path("id").asText();
    }
}
