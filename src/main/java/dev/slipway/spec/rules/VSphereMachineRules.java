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

/// The content of VSphereMachineConfig (EKS Anywhere: pkg/api/v1alpha1/vspheremachineconfig.go).
final class VSphereMachineRules {

    static final String BOTTLEROCKET = "bottlerocket";
    private static final String USER = "ec2-user";
    private static final Set<String> SYSTEMS = Set.of(BOTTLEROCKET, "ubuntu", "redhat");

    private VSphereMachineRules() {}

    static Stream<Finding> content(Config config) {
        return ObjectRules.machinesOf(config, Provider.VSPHERE).flatMap(machine -> content(machine).stream());
    }

    /// What only the API server asks: nobody imports a template for it.
    static Stream<Finding> template(Config config) {
        return ObjectRules.machinesOf(config, Provider.VSPHERE)
                .map(machine -> machine.spec().at("template"))
                .filter(template -> template.text().isEmpty())
                .map(template -> template.error("spec.vsphere-template").as("template field is required"));
    }

    private static List<Finding> content(Document machine) {
        var spec = machine.spec();
        var whose = "VSphereMachineConfig " + machine.name() + " ";
        var findings = new ArrayList<Finding>();
        required(spec.at("datastore"), whose + "datastore", findings);
        required(spec.at("resourcePool"), whose + "VM resourcePool", findings);
        var system = spec.at("osFamily");
        if (!SYSTEMS.contains(system.text())) {
            findings.add(system.error("spec.os-family", system.text())
                    .as(whose + "osFamily: " + system.text()
                            + " is not supported, please use one of the following: bottlerocket, ubuntu, redhat"));
        }
        user(spec, findings);
        findings.addAll(HostOsRules.check(
                spec, "HostOSConfiguration is invalid for VSphereMachineConfig " + machine.name() + ": "));
        return findings;
    }

    private static void required(Field field, String name, List<Finding> findings) {
        if (field.text().isEmpty()) {
            findings.add(field.error("spec.vsphere-missing", field.key()).as(name + " is not set or is empty"));
        }
    }

    private static void user(Field spec, List<Finding> findings) {
        var name = spec.below("users[0].name");
        if (system(spec).equals(BOTTLEROCKET) && !name.text().equals(USER)) {
            findings.add(name.error("spec.bottlerocket-user", name.text())
                    .as("users[0].name " + name.text() + " is invalid. Please use 'ec2-user' for Bottlerocket"));
        }
    }

    static String system(Field spec) {
        return spec.at("osFamily").text();
    }
}
