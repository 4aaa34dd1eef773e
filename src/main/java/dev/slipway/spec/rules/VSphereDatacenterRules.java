package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The content of VSphereDatacenterConfig (EKS Anywhere: pkg/api/v1alpha1/vspheredatacenterconfig_types.go).
final class VSphereDatacenterRules {

    private static final List<String> DOMAIN_PARTS =
            List.of("computeCluster", "resourcePool", "datastore", "folder", "network");
    // The order in which Go prints a failure domain.
    private static final List<String> DOMAIN_FIELDS =
            List.of("name", "computeCluster", "resourcePool", "datastore", "folder", "network");

    private VSphereDatacenterRules() {}

    static Stream<Finding> content(Config config) {
        return ObjectRules.datacenterOf(config, Provider.VSPHERE).flatMap(datacenter -> content(datacenter.spec()));
    }

    /// The rules of the document alone, which is not completed then: its network must be a full path.
    static Stream<Finding> asWritten(Config config) {
        return ObjectRules.datacenterOf(config, Provider.VSPHERE)
                .flatMap(datacenter -> content(datacenter.source().root().at("spec")));
    }

    private static Stream<Finding> content(Field spec) {
        var findings = new ArrayList<Finding>();
        required(spec.at("server"), "server", findings);
        required(spec.at("datacenter"), "datacenter", findings);
        required(spec.at("network"), "VM network", findings);
        var datacenter = spec.at("datacenter").text();
        if (!spec.at("network").text().isEmpty()) {
            path(spec.at("network"), datacenter).ifPresent(findings::add);
        }
        spec.at("failureDomains").items().forEach(domain -> failureDomain(domain, datacenter, findings));
        return findings.stream();
    }

    private static void required(Field field, String name, List<Finding> findings) {
        if (field.text().isEmpty()) {
            findings.add(field.error("spec.vsphere-missing", field.key())
                    .as("VSphereDatacenterConfig " + name + " is not set or is empty"));
        }
    }

    private static Optional<Finding> path(Field path, String datacenter) {
        var folder = ("/" + datacenter + "/network").replaceAll("/+", "/");
        return path.text().startsWith(folder)
                ? Optional.empty()
                : Optional.of(path.error("spec.vsphere-path", path.text(), folder)
                        .as("invalid path, expected path [%s] to be under [%s]".formatted(path.text(), folder)));
    }

    private static void failureDomain(Field domain, String datacenter, List<Finding> findings) {
        var values =
                DOMAIN_FIELDS.stream().map(field -> domain.at(field).text()).collect(Collectors.joining(" ", "{", "}"));
        if (domain.at("name").text().isEmpty()) {
            findings.add(domain.at("name")
                    .error("spec.failure-domain-missing", "name")
                    .as("name is not set or is empty in FailureDomain " + values));
        }
        for (var part : DOMAIN_PARTS) {
            if (domain.at(part).text().isEmpty()) {
                findings.add(domain.at(part)
                        .error("spec.failure-domain-missing", part)
                        .as(part + " is not set or is empty in the FailureDomain: " + values));
            }
        }
        if (!domain.at("network").text().isEmpty()) {
            path(domain.at("network"), datacenter).ifPresent(findings::add);
        }
    }

    /// The failure domains of the datacenter by name.
    static List<Field> failureDomains(Config config) {
        return config.datacenter().map(Document::spec).stream()
                .flatMap(spec -> spec.at("failureDomains").items().stream())
                .toList();
    }
}
