package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Site;

/// Allows and forbids a Workflow's hardware to boot from the network.
final class NetbootToggle {

    private final Site site;

    NetbootToggle(Site site) {
        this.site = site;
    }

    /// Whether the hardware is there. The Workflow's status is changed but not written.
    boolean set(Key key, ObjectNode workflow, boolean allowed) {
        var name = Json.text(workflow, "spec.hardwareRef");
        var type = allowed ? "AllowNetbootTrue" : "AllowNetbootFalse";
        var act = "setting allowPXE to " + allowed;
        if (site.objects().get(Kinds.HARDWARE, key.namespace(), name).isEmpty()) {
            var problem = "error " + act + ": hardware.tinkerbell.org \"" + name + "\" not found";
            record(workflow, type, "False", "Error", problem);
            return false;
        }
        site.objects()
                .edit(
                        Kinds.HARDWARE,
                        key.namespace(),
                        name,
                        hardware -> Json.spec(hardware)
                                .withArrayProperty("interfaces")
                                .forEach(each -> {
                                    if (each instanceof ObjectNode network) {
                                        network.withObjectProperty("netboot").put("allowPXE", allowed);
                                    }
                                }));
        Json.status(workflow)
                .withObject("/bootOptions/allowNetboot")
                .put(allowed ? "toggledTrue" : "toggledFalse", true);
        record(workflow, type, "True", "Complete", "set allowPXE to " + allowed);
        return true;
    }

    private void record(ObjectNode workflow, String type, String status, String reason, String message) {
        Conditions.record(
                workflow, type, status, reason, message, site.timeline().now());
    }
}
