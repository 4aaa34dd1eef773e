package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// The content of CloudStackDatacenterConfig (EKS Anywhere: pkg/api/v1alpha1/cloudstackdatacenterconfig_types.go).
final class CloudStackDatacenterRules {

    private static final List<String> OLD = List.of("account", "domain", "managementApiEndpoint", "zones");

    private static final List<String> NEEDED = List.of("credentialsRef", "domain", "managementApiEndpoint");

    private CloudStackDatacenterRules() {}

    static Stream<Finding> content(Config config) {
        return ObjectRules.datacenterOf(config, Provider.CLOUDSTACK)
                .flatMap(datacenter -> zones(datacenter.spec().at("availabilityZones")).stream());
    }

    /// The rules of the document alone, which is not completed then: zones of the old form are refused.
    static Stream<Finding> asWritten(Config config) {
        var old = old(config)
                .map(field -> field.error("spec.cloudstack-old", field.key()).as(field.key() + " must be empty"));
        return Stream.concat(old, content(config));
    }

    /// In a whole configuration zones of the old form are converted.
    static Stream<Finding> deprecated(Config config) {
        return old(config).map(field -> field.warning("spec.cloudstack-deprecated", field.key()));
    }

    /// What is asked of the live system only, where nothing can answer: values that are empty.
    static Stream<Finding> incomplete(Config config) {
        return config.datacenter().stream()
                .flatMap(datacenter -> datacenter.spec().at("availabilityZones").items().stream())
                .flatMap(zone -> Stream.concat(
                        NEEDED.stream()
                                .map(zone::at)
                                .filter(field -> field.text().isEmpty()),
                        Stream.of(zone.at("zone")).filter(field -> !CloudStackMachineRules.identified(field))))
                .map(field -> field.warning("spec.cloudstack-zone-incomplete", field.key()));
    }

    private static Stream<Field> old(Config config) {
        return ObjectRules.datacenterOf(config, Provider.CLOUDSTACK)
                .map(datacenter -> datacenter.source().root().at("spec"))
                .flatMap(spec -> OLD.stream().map(spec::at))
                .filter(field -> !field.isEmpty());
    }

    private static List<Finding> zones(Field zones) {
        var findings = new ArrayList<Finding>();
        if (zones.items().isEmpty()) {
            findings.add(zones.error("spec.cloudstack-zones-missing").as("availabilityZones must not be empty"));
        }
        var names = new HashSet<String>();
        for (var zone : zones.items()) {
            name(zone.at("name"), findings);
            if (!names.add(zone.at("name").text())) {
                findings.add(zone.at("name")
                        .error("spec.cloudstack-zone-twice", zone.at("name").text())
                        .as("availabilityZone names must be unique. Duplicate name: "
                                + zone.at("name").text()));
            }
            endpoint(zone.at("managementApiEndpoint"), findings);
            network(zone.at("zone").at("network"), findings);
        }
        return findings;
    }

    private static void name(Field name, List<Finding> findings) {
        var problems = Labels.valueProblems(name.text());
        if (!problems.isEmpty()) {
            findings.add(name.error("spec.label", name.text(), problems.getFirst())
                    .as("availabilityZone names must be a valid label value since it is used to label nodes: "
                            + String.join(";", problems)));
        }
    }

    private static void endpoint(Field endpoint, List<Finding> findings) {
        if (GoUrl.parse(endpoint.text()) instanceof GoUrl.Bad) {
            findings.add(endpoint.error("spec.cloudstack-endpoint", endpoint.text())
                    .as("checking management api endpoint: " + endpoint.text() + " is not a valid url"));
        }
    }

    private static void network(Field network, List<Finding> findings) {
        if (!CloudStackMachineRules.identified(network)) {
            findings.add(network.error("spec.cloudstack-network").as("zone network is not set or is empty"));
        }
    }
}
