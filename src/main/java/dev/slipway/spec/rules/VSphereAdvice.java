package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What EKS Anywhere changes by itself on vSphere, or finds out only when it asks the vCenter
/// (EKS Anywhere: pkg/api/v1alpha1/vspheremachineconfig.go, pkg/providers/vsphere/defaults.go, validator.go).
final class VSphereAdvice {

    private static final int LEAST_MEMORY = 2048;
    private static final int LEAST_ETCD_MEMORY = 8192;
    private static final int LEAST_DISK = 20;
    private static final int MOST_NETWORKS = 2;
    private static final Pattern TAG = Pattern.compile("urn:vmomi:InventoryServiceTag:[^:]+:[^:]+");

    private VSphereAdvice() {}

    static Stream<Finding> datacenter(Config config) {
        var insecure = config.datacenter().stream()
                .map(datacenter -> datacenter.spec().at("insecure"))
                .filter(Field::truth)
                .map(field -> field.warning("spec.vsphere-insecure")
                        .as("Warning: VSphereDatacenterConfig configured in insecure mode"));
        var names = new HashSet<String>();
        var twice = VSphereDatacenterRules.failureDomains(config).stream()
                .map(domain -> domain.at("name"))
                .filter(name -> !name.text().isEmpty() && !names.add(name.text()))
                .map(name -> name.warning("spec.failure-domain-twice", name.text()));
        return Stream.concat(insecure, twice);
    }

    static Stream<Finding> machines(Config config) {
        return Stream.concat(config.machines().stream().flatMap(VSphereAdvice::machine), etcd(config).stream());
    }

    private static Stream<Finding> machine(Document machine) {
        var written = machine.source().root().at("spec");
        return Stream.of(memory(written), system(written), folder(written), disk(written), networks(written))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> memory(Field spec) {
        var memory = spec.at("memoryMiB");
        return memory.number() > 0 && memory.number() < LEAST_MEMORY
                ? Optional.of(memory.warning("spec.vsphere-memory", memory.number(), LEAST_MEMORY)
                        .as("Warning: VSphereMachineConfig MemoryMiB should not be less than 2048. Defaulting to 2048."
                                + " Recommended memory is 8192."))
                : Optional.empty();
    }

    private static Optional<Finding> etcd(Config config) {
        return config.machine(config.externalEtcd().at("machineGroupRef"))
                .map(machine -> machine.spec().at("memoryMiB"))
                .filter(memory -> memory.number() >= LEAST_MEMORY && memory.number() < LEAST_ETCD_MEMORY)
                .map(memory -> memory.warning("spec.vsphere-memory", memory.number(), LEAST_ETCD_MEMORY)
                        .as("Warning: VSphereMachineConfig MemoryMiB for etcd machines should not be less than 8192."
                                + " Defaulting to 8192"));
    }

    private static Optional<Finding> system(Field spec) {
        return spec.at("osFamily").text().isEmpty()
                ? Optional.of(spec.at("osFamily")
                        .warning("spec.vsphere-os-family")
                        .as("Warning: OS family not specified in machine config specification. Defaulting to"
                                + " Bottlerocket."))
                : Optional.empty();
    }

    private static Optional<Finding> folder(Field spec) {
        return spec.at("folder").text().isEmpty()
                ? Optional.of(spec.at("folder")
                        .warning("spec.vsphere-folder")
                        .as("VSphereMachineConfig Folder is not set or is empty. Defaulting to root vSphere folder."))
                : Optional.empty();
    }

    // A template may have a larger disk; that only the vCenter knows.
    private static Optional<Finding> disk(Field spec) {
        var disk = spec.at("diskGiB");
        return disk.present() && disk.number() < LEAST_DISK
                ? Optional.of(disk.warning("spec.vsphere-disk", disk.number(), LEAST_DISK)
                        .as("Warning: VSphereMachineConfig DiskGiB cannot be less than 20. Defaulting to 20."))
                : Optional.empty();
    }

    // The command does not count; the schema of the API server does.
    private static Optional<Finding> networks(Field spec) {
        return spec.at("networks").items().stream()
                .skip(MOST_NETWORKS)
                .findFirst()
                .map(network -> network.warning("spec.vsphere-networks-many"));
    }

    static Stream<Finding> tags(Config config) {
        return config.machines().stream()
                .flatMap(machine -> machine.spec().at("tags").items().stream())
                .filter(tag -> !Matching.all(TAG, tag.text()))
                .map(
                        tag -> tag.warning("spec.vsphere-tag", tag.text())
                                .as(
                                        "tag (" + tag.text()
                                                + ") does not exist in vSphere. please provide a valid tag id in the"
                                                + " urn format (example: urn:vmomi:InventoryServiceTag:8e0ce079-0677-48d6-8865-19ada4e6dabd:GLOBAL)"));
    }
}
