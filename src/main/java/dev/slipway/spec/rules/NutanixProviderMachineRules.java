package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the Nutanix provider asks of a machine config before creation (EKS Anywhere:
/// pkg/providers/nutanix/validator.go, `ValidateMachineConfig`); what Prism answers is not asked here.
final class NutanixProviderMachineRules {

    private static final String MEMORY = "2048Mi";
    private static final String DISK = "20Gi";
    private static final String GPU_TYPES = "; valid types are: \"deviceID\" and \"name\"";

    private NutanixProviderMachineRules() {}

    static Stream<Finding> content(Config config) {
        return ObjectRules.machinesOf(config, Provider.NUTANIX).flatMap(machine -> content(config, machine).stream());
    }

    private static List<Finding> content(Config config, Document machine) {
        var spec = machine.spec();
        var findings = new ArrayList<Finding>();
        sizes(spec, findings);
        Stream.of("cluster", "subnet", "image", "project")
                .filter(what -> !what.equals("project") || spec.at(what).present())
                .flatMap(what -> reference(spec.at(what), what).stream())
                .forEach(findings::add);
        spec.at("additionalCategories").items().forEach(category -> category(category, findings));
        var gpus = spec.at("gpus");
        if (gpus.present()) {
            role(config, machine)
                    .ifPresent(text ->
                            findings.add(gpus.error("spec.nutanix-gpu-role").as(text)));
            gpus.items().forEach(gpu -> gpu(gpu, findings));
        }
        return findings;
    }

    private static void sizes(Field spec, List<Finding> findings) {
        atLeastOne(spec.at("vcpuSockets"), "vCPU sockets", findings);
        atLeastOne(spec.at("vcpusPerSocket"), "vCPUs per socket", findings);
        if (NutanixMachineRules.below(spec.at("memorySize"), MEMORY)) {
            findings.add(NutanixMachineRules.small(spec.at("memorySize"), MEMORY)
                    .as("MemorySize must be greater than or equal to " + MEMORY));
        }
        if (NutanixMachineRules.below(spec.at("systemDiskSize"), DISK)) {
            findings.add(NutanixMachineRules.small(spec.at("systemDiskSize"), DISK)
                    .as("SystemDiskSize must be greater than or equal to " + DISK));
        }
        var boot = spec.at("bootType");
        if (!NutanixMachineRules.BOOT_TYPES.contains(boot.text())) {
            findings.add(boot.error("spec.nutanix-boot", boot.text())
                    .as("boot type " + boot.text() + " is not supported, only legacy and uefi are supported"));
        }
    }

    private static void atLeastOne(Field number, String what, List<Finding> findings) {
        if (number.number() < 1) {
            findings.add(NutanixMachineRules.small(number, "1")
                    .as(what + " " + number.number() + " must be greater than or equal to 1"));
        }
    }

    static Optional<Finding> reference(Field field, String what) {
        var reader = new NutanixReference.Reader(
                type -> "invalid %s identifier type: %s; valid types are: \"name\" and \"uuid\"".formatted(what, type),
                part -> "missing " + what + " " + part,
                NutanixReference::filled);
        return new NutanixReference(field, what).objection(reader);
    }

    private static void category(Field category, List<Finding> findings) {
        Stream.of("key", "value")
                .map(category::at)
                .filter(part -> part.text().isEmpty())
                .limit(1)
                .forEach(part -> findings.add(
                        part.error("spec.nutanix-category", part.key()).as("missing category " + part.key())));
    }

    // Alone, a machine config has no role.
    private static Optional<String> role(Config config, Document machine) {
        if (config.clusterDocument().isEmpty()) {
            return Optional.empty();
        }
        if (names(config.controlPlane(), machine)) {
            return Optional.of("GPUs are not supported for control plane machine");
        }
        if (names(config.externalEtcd(), machine)) {
            return Optional.of("GPUs are not supported for external etcd machine");
        }
        return config.workerGroups().stream().anyMatch(group -> names(group, machine))
                ? Optional.empty()
                : Optional.of("machine config " + machine.name() + " is not associated with any worker node group");
    }

    private static boolean names(Field group, Document machine) {
        return group.below("machineGroupRef.name").text().equals(machine.name());
    }

    private static void gpu(Field gpu, List<Finding> findings) {
        var type = gpu.at("type");
        var device = gpu.at("deviceID");
        var name = gpu.at("name");
        switch (type.text()) {
            case "" -> findings.add(wrong(type, "missing GPU type"));
            case "deviceID" -> {
                if (!device.present()) {
                    findings.add(wrong(device, "missing GPU device ID"));
                }
            }
            case "name" -> {
                if (name.text().isEmpty()) {
                    findings.add(wrong(name, "missing GPU name"));
                }
            }
            default -> findings.add(wrong(type, "invalid GPU identifier type: " + type.text() + GPU_TYPES));
        }
    }

    private static Finding wrong(Field field, String text) {
        return field.error("spec.nutanix-gpu", field.key()).as(text);
    }
}
