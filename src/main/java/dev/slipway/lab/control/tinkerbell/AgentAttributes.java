package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.world.LabMachine;

/// What an agent found in its machine, as Tink's server writes it on the Hardware.
final class AgentAttributes {

    static final String ANNOTATION = "tinkerbell.org/agent-attributes";

    private AgentAttributes() {}

    static ObjectNode of(LabMachine machine) {
        var attributes = Json.object();
        var cpu = attributes.putObject("cpu").put("totalCores", 32).put("totalThreads", 64);
        cpu.putArray("processors")
                .addObject()
                .put("id", 0)
                .put("cores", 32)
                .put("threads", 64)
                .put("vendor", "GenuineIntel")
                .put("model", "Intel(R) Xeon(R) Gold 6438Y+");
        attributes.putObject("memory").put("total", "256GB").put("usable", "251GB");
        attributes.set("block", attributes.arrayNode().add(disk(machine.disk())));
        attributes
                .putArray("network")
                .addObject()
                .put("name", "eno1")
                .put("mac", machine.mac())
                .put("speed", "25000Mb/s");
        attributes.putObject("chassis").put("vendor", "Supermicro").put("serial", "S" + machine.hostname());
        attributes.putObject("bios").put("vendor", "American Megatrends").put("version", "2.4");
        attributes.putObject("product").put("vendor", "Supermicro").put("name", "SYS-621C-TN12R");
        return attributes;
    }

    private static ObjectNode disk(String device) {
        var nvme = device.contains("nvme");
        return Json.object()
                .put("name", device.substring(device.lastIndexOf('/') + 1))
                .put("controllerType", nvme ? "NVMe" : "SCSI")
                .put("driveType", "SSD")
                .put("size", "1.9TB")
                .put("physicalBlockSize", "4KB")
                .put("vendor", "Samsung")
                .put("model", nvme ? "PM9A3" : "PM893");
    }
}
