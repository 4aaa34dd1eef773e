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

/// The content of CloudStackMachineConfig (EKS Anywhere: pkg/api/v1alpha1/cloudstackmachineconfig.go).
final class CloudStackMachineRules {

    private static final Set<String> AFFINITIES = Set.of("", "pro", "anti", "no");

    private CloudStackMachineRules() {}

    static Stream<Finding> content(Config config) {
        return ObjectRules.machinesOf(config, Provider.CLOUDSTACK).flatMap(machine -> content(machine).stream());
    }

    /// Whether a thing of CloudStack is named by its id or its name.
    static boolean identified(Field resource) {
        return !resource.at("id").text().isEmpty()
                || !resource.at("name").text().isEmpty();
    }

    private static List<Finding> content(Document machine) {
        var spec = machine.spec();
        var findings = new ArrayList<Finding>();
        required(spec.at("computeOffering"), machine.name(), findings);
        required(spec.at("template"), machine.name(), findings);
        CloudStackDiskRules.check(spec.at("diskOffering"), machine.name(), findings);
        details(spec.at("userCustomDetails"), findings);
        affinity(spec, machine.name(), findings);
        return findings;
    }

    private static void required(Field resource, String machine, List<Finding> findings) {
        if (!identified(resource)) {
            var what = resource.key();
            findings.add(resource.error("spec.cloudstack-missing", what)
                    .as(
                            ("%s is not set for CloudStackMachineConfig %s. Default %s is not supported in CloudStack, please"
                                            + " provide a %s name or ID")
                                    .formatted(what, machine, what, what)));
        }
    }

    private static void details(Field details, List<Finding> findings) {
        CloudStackDetails.RESTRICTED.stream()
                .filter(details.keys()::contains)
                .map(key -> details.at(key)
                        .error("spec.cloudstack-detail", key)
                        .as("restricted key " + key + " found in custom user details"))
                .forEach(findings::add);
    }

    private static void affinity(Field spec, String machine, List<Finding> findings) {
        var affinity = spec.at("affinity");
        if (!affinity.text().isEmpty() && !spec.at("affinityGroupIds").items().isEmpty()) {
            findings.add(affinity.error("spec.cloudstack-affinity-and-groups")
                    .as("affinity and affinityGroupIds cannot be set at the same time for CloudStackMachineConfig "
                            + machine + ". Please provide either one of them or none"));
        }
        if (!AFFINITIES.contains(affinity.text())) {
            findings.add(affinity.error("spec.cloudstack-affinity", affinity.text())
                    .as(
                            "invalid affinity type %s for CloudStackMachineConfig %s. Please provide \"pro\", \"anti\" or \"no\""
                                    .formatted(affinity.text(), machine)));
        }
    }
}
