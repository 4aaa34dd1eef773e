package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.control.capi.Capi;
import dev.slipway.lab.control.capi.Json;
import java.util.List;
import java.util.Optional;

/// The TinkerbellMachineTemplate of one machine config.
final class MachineTemplates {

    private final Config config;
    private final ObjectNode machineConfig;
    private final Numbered templates;

    MachineTemplates(ObjectStore objects, Config config, ObjectNode machineConfig) {
        this.config = config;
        this.machineConfig = machineConfig;
        this.templates = new Numbered(objects, Capi.TINKERBELL_MACHINE_TEMPLATE);
    }

    /// The template to use, when `current` is in use now. Without a new version it is left alone: its metadata address
    /// changes with the move to the new cluster, which is no reason to replace machines.
    Chosen of(String current, boolean sameVersion) {
        if (sameVersion && templates.find(current).isPresent()) {
            return new Chosen(current, Optional.empty());
        }
        var name = templates.name(current, spec());
        var template = Json.object(Capi.TINKERBELL_MACHINE_TEMPLATE, Eksa.NAMESPACE, name);
        template.set("spec", spec());
        return new Chosen(name, Optional.of(template));
    }

    private ObjectNode spec() {
        var machine = Json.of(
                "templateOverride",
                new TemplateOverride(config, machineConfig).text(),
                "hardwareAffinity",
                affinity(),
                "bootOptions",
                bootOptions());
        return Json.of("template", Json.of("spec", machine));
    }

    private ObjectNode affinity() {
        var given = machineConfig.at("/spec/hardwareAffinity");
        return given instanceof ObjectNode affinity
                ? affinity.deepCopy()
                : Json.of(
                        "required",
                        List.of(Json.of(
                                "labelSelector", Json.of("matchLabels", machineConfig.at("/spec/hardwareSelector")))));
    }

    private ObjectNode bootOptions() {
        if (!config.datacenter().at("/spec/isoBoot").asBoolean()) {
            return Json.of("bootMode", "netboot");
        }
        return Json.of("bootMode", "isoboot", "isoURL", "http://" + config.localAddress() + ":7171/iso/hook.iso");
    }

    /// A template's name, and the template itself if it has to be written.
    record Chosen(String name, Optional<ObjectNode> object) {}
}
