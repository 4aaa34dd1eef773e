package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;

/// The way of a TinkerbellMachine from nothing to provisioned hardware.
final class CaptProvisioning {

    static final String FINALIZER = "tinkerbellmachine.infrastructure.cluster.x-k8s.io";
    static final String PROVISIONED = "v1alpha1.tinkerbell.org/provisioned";

    private final Site site;
    private final HardwareChoice choice;

    CaptProvisioning(Site site, HardwareChoice choice) {
        this.site = site;
        this.choice = choice;
    }

    void advance(ObjectNode machine, String userData) {
        var found = choice.of(machine).orElseThrow(() -> new CaptException("no hardware available"));
        var provisioned = Meta.annotation(found, PROVISIONED).equals("true");
        check(found);
        var hardware = provisioned ? found : take(machine, found, userData);
        var assigned = assign(machine, hardware);
        if (provisioned || succeeded(assigned, hardware)) {
            Json.status(assigned).put("ready", true);
            site.objects().updateStatus(assigned);
        }
    }

    private static void check(ObjectNode hardware) {
        var interfaces = Json.at(hardware, "spec.interfaces");
        if (Json.at(hardware, "spec.disks").isEmpty()) {
            throw new CaptException("disk configuration is required");
        }
        if (interfaces.isEmpty()) {
            throw new CaptException("hardware has no interfaces defined");
        }
        if (Json.text(interfaces.path(0), "dhcp.ip.address").isEmpty()) {
            throw new CaptException("hardware's first interface has no DHCP IP address defined");
        }
    }

    private ObjectNode take(ObjectNode machine, ObjectNode hardware, String userData) {
        var key = Key.of(machine);
        Json.metadata(hardware)
                .withObjectProperty("labels")
                .put(HardwareChoice.OWNER_NAME, key.name())
                .put(HardwareChoice.OWNER_NAMESPACE, key.namespace());
        Meta.finalizer(hardware, FINALIZER);
        Json.spec(hardware).put("userData", userData.replace("PROVIDER_ID", providerId(hardware)));
        return site.objects().update(hardware);
    }

    private ObjectNode assign(ObjectNode machine, ObjectNode hardware) {
        Meta.finalizer(machine, FINALIZER);
        Json.spec(machine).put("hardwareName", Key.of(hardware).name()).put("providerID", providerId(hardware));
        var updated = site.objects().update(machine);
        Json.status(updated)
                .putArray("addresses")
                .addObject()
                .put("type", "InternalIP")
                .put("address", Json.text(Json.at(hardware, "spec.interfaces").path(0), "dhcp.ip.address"));
        return site.objects().updateStatus(updated);
    }

    // Of the Workflow, which is made together with its Template when it is missing.
    private boolean succeeded(ObjectNode machine, ObjectNode hardware) {
        var key = Key.of(machine);
        if (site.objects().get(Kinds.TEMPLATE, key.namespace(), key.name()).isEmpty()) {
            site.objects().create(template(machine));
        }
        var workflow = site.objects()
                .get(Kinds.WORKFLOW, key.namespace(), key.name())
                .orElseGet(() -> site.objects().create(workflow(machine, hardware)));
        return switch (Json.text(workflow, "status.state")) {
            case "FAILED" -> throw new CaptException("workflow failed");
            case "TIMEOUT" -> throw new CaptException("workflow timed out");
            case "SUCCESS" -> {
                Json.metadata(hardware).withObjectProperty("annotations").put(PROVISIONED, "true");
                site.objects().update(hardware);
                yield true;
            }
            default -> false;
        };
    }

    private static ObjectNode template(ObjectNode machine) {
        var data = Json.text(machine, "spec.templateOverride");
        if (data.isEmpty()) {
            throw new CaptException("templateOverride is required");
        }
        var template = Json.named(Kinds.TEMPLATE, Key.of(machine));
        Json.own(template, machine);
        Json.spec(template).put("data", data);
        return template;
    }

    private static ObjectNode workflow(ObjectNode machine, ObjectNode hardware) {
        var key = Key.of(machine);
        var workflow = Json.named(Kinds.WORKFLOW, key);
        Json.own(workflow, machine);
        var spec = Json.spec(workflow)
                .put("templateRef", key.name())
                .put("hardwareRef", Key.of(hardware).name());
        spec.putObject("hardwareMap").put("device_1", Json.text(hardware, "spec.metadata.instance.id"));
        var boot = spec.putObject("bootOptions").put("toggleAllowNetboot", true);
        if (!Json.at(hardware, "spec.bmcRef").isMissingNode()) {
            boot.put("bootMode", Json.at(machine, "spec.bootOptions.bootMode").asText("netboot"));
        }
        return workflow;
    }

    private static String providerId(ObjectNode hardware) {
        var key = Key.of(hardware);
        return "tinkerbell://" + key.namespace() + "/" + key.name();
    }
}
