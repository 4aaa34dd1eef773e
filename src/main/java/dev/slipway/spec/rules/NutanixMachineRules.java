package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import dev.slipway.spec.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The content of NutanixMachineConfig as the API server asks for it, which is more than the provider does
/// (EKS Anywhere: pkg/api/v1alpha1/nutanixmachineconfig.go).
final class NutanixMachineRules {

    private static final String OUTER = "NutanixMachineConfig: ";
    private static final String TWICE = OUTER + OUTER;
    private static final Set<String> SYSTEMS = Set.of("ubuntu", "redhat");
    static final Set<String> BOOT_TYPES = Set.of("", "legacy", "uefi");
    private static final int SOCKETS = 2;
    private static final String MEMORY = "4Gi";
    private static final String DISK = "40Gi";

    private NutanixMachineRules() {}

    /// The rules of the document alone.
    static Stream<Finding> content(Config config) {
        return ObjectRules.machinesOf(config, Provider.NUTANIX).flatMap(machine -> content(machine).stream());
    }

    /// What the command takes and the API server refuses later. Users and the operating system are filled in by then.
    static Stream<Finding> refusedLater(Config config) {
        return ObjectRules.machinesOf(config, Provider.NUTANIX)
                .flatMap(machine -> content(machine).stream()
                        .filter(finding -> !finding.place()
                                        .equals(machine.spec().at("osFamily").place())
                                || machine.spec().at("osFamily").present()))
                .map(Finding::asWarning);
    }

    private static List<Finding> content(Document machine) {
        var spec = machine.spec();
        var findings = new ArrayList<Finding>();
        if (machine.name().isEmpty()) {
            findings.add(machine.root()
                    .at("metadata")
                    .at("name")
                    .error("spec.name-missing", machine.kind())
                    .as(OUTER + "missing name"));
        }
        references(spec, machine.name(), findings);
        spec.at("additionalCategories").items().forEach(category -> category(category, machine.name(), findings));
        sizes(spec, findings);
        system(spec.at("osFamily"), findings);
        boot(spec.at("bootType"), findings);
        return findings;
    }

    private static void references(Field spec, String machine, List<Finding> findings) {
        for (var what : List.of("subnet", "cluster", "image", "project")) {
            if (!what.equals("project") || spec.at(what).present()) {
                var reader = new NutanixReference.Reader(
                        type -> TWICE + "invalid identifier type for " + what + ": " + type,
                        part -> TWICE + "missing " + what + " " + NutanixDatacenterRules.capital(part) + ": " + machine,
                        Field::present);
                new NutanixReference(spec.at(what), what).objection(reader).ifPresent(findings::add);
            }
        }
    }

    private static void category(Field category, String machine, List<Finding> findings) {
        var key = category.at("key");
        var value = category.at("value");
        if (key.text().isEmpty()) {
            findings.add(key.error("spec.nutanix-category", "key").as(TWICE + "missing category key: " + machine));
        } else if (value.text().isEmpty()) {
            findings.add(value.error("spec.nutanix-category", "value")
                    .as(TWICE + "missing category value for key " + key.text() + ": " + machine));
        }
    }

    private static void sizes(Field spec, List<Finding> findings) {
        atLeast(spec.at("vcpuSockets"), SOCKETS, "vcpu sockets", findings);
        atLeast(spec.at("vcpusPerSocket"), 1, "vcpu per socket", findings);
        if (below(spec.at("memorySize"), MEMORY)) {
            findings.add(small(spec.at("memorySize"), MEMORY)
                    .as(TWICE + "memory size must be greater than or equal to " + MEMORY));
        }
        if (below(spec.at("systemDiskSize"), DISK)) {
            findings.add(
                    small(spec.at("systemDiskSize"), DISK).as(TWICE + "system disk size must be greater than " + DISK));
        }
    }

    private static void atLeast(Field number, int least, String what, List<Finding> findings) {
        if (number.number() < least) {
            findings.add(small(number, String.valueOf(least))
                    .as(TWICE + what + " must be greater than or equal to " + least));
        }
    }

    static boolean below(Field amount, String least) {
        return Quantity.parse(amount.text())
                .flatMap(is -> Quantity.parse(least).map(must -> is.compareTo(must) < 0))
                .orElse(true);
    }

    static Finding small(Field field, String least) {
        return field.error("spec.nutanix-too-small", field.key(), least);
    }

    private static void system(Field system, List<Finding> findings) {
        if (!SYSTEMS.contains(system.text())) {
            findings.add(system.error("spec.os-family-of-provider", system.text(), "Nutanix", "ubuntu, redhat")
                    .as(OUTER + "unsupported spec.osFamily (" + system.text()
                            + "); Please use one of the following: ubuntu, redhat"));
        }
    }

    private static void boot(Field boot, List<Finding> findings) {
        if (!BOOT_TYPES.contains(boot.text())) {
            findings.add(boot.error("spec.nutanix-boot", boot.text())
                    .as(OUTER + "unsupported boot type (" + boot.text()
                            + "); Please use one of the following: legacy, uefi"));
        }
    }
}
