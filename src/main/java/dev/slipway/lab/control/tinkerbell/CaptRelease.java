package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;

/// Gives the hardware of a deleted TinkerbellMachine back: switched off, without owner; its disk stays as it is.
final class CaptRelease {

    private final Site site;
    private final HardwareChoice choice;

    CaptRelease(Site site, HardwareChoice choice) {
        this.site = site;
        this.choice = choice;
    }

    void advance(ObjectNode machine) {
        var key = Key.of(machine);
        site.objects().delete(Kinds.TEMPLATE, key.namespace(), key.name());
        site.objects().delete(Kinds.WORKFLOW, key.namespace(), key.name());
        var hardware = choice.owned(machine);
        if (hardware.isPresent() && !off(machine, hardware.get())) {
            return;
        }
        hardware.ifPresent(this::free);
        Meta.release(machine, CaptProvisioning.FINALIZER);
        site.objects().update(machine);
    }

    /// Whether the machine is off as far as anybody can do something about it.
    private boolean off(ObjectNode machine, ObjectNode hardware) {
        var bmc = Json.text(hardware, "spec.bmcRef.name");
        if (bmc.isEmpty()) {
            return true;
        }
        var key = Key.of(machine);
        var name = new Key(key.namespace(), key.name() + "-poweroff");
        var job = site.objects()
                .get(Kinds.JOB, name.namespace(), name.name())
                .orElseGet(() -> site.objects().create(job(name, machine, bmc)));
        if (Conditions.holds(job, "Failed")) {
            throw new CaptException("bmc job " + name.namespace() + "/" + name.name() + " failed");
        }
        return Conditions.holds(job, "Completed");
    }

    private static ObjectNode job(Key name, ObjectNode machine, String bmc) {
        var job = Json.named(Kinds.JOB, name);
        Json.own(job, machine);
        var spec = Json.spec(job);
        spec.putObject("machineRef").put("name", bmc).put("namespace", name.namespace());
        spec.putArray("tasks").addObject().put("powerAction", "off");
        return job;
    }

    private void free(ObjectNode hardware) {
        var metadata = Json.metadata(hardware);
        metadata.withObjectProperty("labels").remove(HardwareChoice.OWNER_NAME);
        metadata.withObjectProperty("labels").remove(HardwareChoice.OWNER_NAMESPACE);
        metadata.withObjectProperty("annotations").remove(CaptProvisioning.PROVISIONED);
        Meta.release(hardware, CaptProvisioning.FINALIZER);
        site.objects().update(hardware);
    }
}
