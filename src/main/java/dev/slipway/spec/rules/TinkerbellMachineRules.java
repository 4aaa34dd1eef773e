package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The content of TinkerbellMachineConfig (EKS Anywhere: pkg/api/v1alpha1/tinkerbellmachineconfig.go).
final class TinkerbellMachineRules {

    private static final String PREFIX = "TinkerbellMachineConfig: ";
    private static final Set<String> SYSTEMS = Set.of("ubuntu", "redhat", "bottlerocket");

    private TinkerbellMachineRules() {}

    static Stream<Finding> content(Config config) {
        return ObjectRules.machinesOf(config, Provider.TINKERBELL).flatMap(machine -> content(machine).stream());
    }

    private static List<Finding> content(Document machine) {
        var spec = machine.spec();
        var findings = new ArrayList<Finding>();
        if (machine.name().isEmpty()) {
            findings.add(machine.root()
                    .at("metadata")
                    .at("name")
                    .error("spec.name-missing", machine.kind())
                    .as(PREFIX + "missing name"));
        }
        selection(spec, machine.name(), findings);
        system(spec.at("osFamily"), machine.name(), findings);
        TinkerbellDatacenterRules.uri(spec.at("osImageURL"), "parsing osImageOverride: ")
                .ifPresent(findings::add);
        findings.addAll(HostOsRules.check(
                spec, "HostOSConfiguration is invalid for TinkerbellMachineConfig " + machine.name() + ": "));
        return findings;
    }

    private static void selection(Field spec, String name, List<Finding> findings) {
        var selector = spec.at("hardwareSelector");
        var affinity = spec.at("hardwareAffinity");
        var selects = !selector.keys().isEmpty();
        if (selects && affinity.present()) {
            findings.add(affinity.error("spec.selector-and-affinity")
                    .as(PREFIX + "hardwareSelector and hardwareAffinity are mutually exclusive: " + name));
        } else if (!selects && !affinity.present()) {
            findings.add(selector.error("spec.selector-missing", name)
                    .as(PREFIX + "either hardwareSelector or hardwareAffinity must be specified: " + name));
        } else if (selects && selector.keys().size() != 1) {
            findings.add(selector.error("spec.selector-pairs", selector.keys().size())
                    .as(PREFIX + "spec.hardwareSelector must contain only 1 key-value pair: " + name));
        } else if (affinity.present()) {
            AffinityRules.check(affinity, name, findings);
        }
    }

    private static void system(Field system, String name, List<Finding> findings) {
        if (system.text().isEmpty()) {
            findings.add(system.error("spec.os-family-missing").as(PREFIX + "missing spec.osFamily: " + name));
        } else if (!SYSTEMS.contains(system.text())) {
            findings.add(system.error("spec.os-family", system.text())
                    .as(PREFIX + "unsupported spec.osFamily (" + system.text()
                            + "); Please use one of the following: ubuntu, redhat, bottlerocket"));
        }
    }

    // Before creation a user is added where there is none, so this is asked of the document alone only.
    static Stream<Finding> users(Config config) {
        return ObjectRules.machinesOf(config, Provider.TINKERBELL)
                .filter(machine -> machine.spec().at("users").items().isEmpty())
                .map(machine -> machine.spec()
                        .at("users")
                        .error("spec.users-missing")
                        .as(PREFIX + "missing spec.Users: " + machine.name()));
    }

    /// That the built-in template is used where the one that is meant is missing: EKS Anywhere says nothing.
    static Stream<Finding> templates(Config config) {
        return ObjectRules.machinesOf(config, Provider.TINKERBELL)
                .map(machine -> machine.spec().at("templateRef").at("name"))
                .filter(name -> !name.text().isEmpty()
                        && config.all("TinkerbellTemplateConfig")
                                .noneMatch(template -> template.name().equals(name.text())))
                .map(name -> name.warning("spec.template-missing", name.text()));
    }
}
