package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The content of NutanixDatacenterConfig (EKS Anywhere: pkg/api/v1alpha1/nutanixdatacenterconfig_types.go).
final class NutanixDatacenterRules {

    private static final String PREFIX = "NutanixDatacenterConfig ";
    private static final String DOMAINS = "NutanixDatacenterConfig.Spec.FailureDomains.";
    static final String SECRET = "Secret";

    private NutanixDatacenterRules() {}

    static Stream<Finding> content(Config config) {
        return ObjectRules.datacenterOf(config, Provider.NUTANIX).flatMap(datacenter -> content(datacenter).stream());
    }

    private static List<Finding> content(Document datacenter) {
        var spec = datacenter.spec();
        var findings = new ArrayList<Finding>();
        if (spec.at("endpoint").text().isEmpty()) {
            findings.add(missing(spec.at("endpoint")).as(PREFIX + "endpoint is not set or is empty"));
        }
        if (spec.at("port").number() == 0) {
            findings.add(missing(spec.at("port")).as(PREFIX + "port is not set or is empty"));
        }
        trustBundle(spec.at("additionalTrustBundle"), findings);
        if (spec.at("credentialRef").present()) {
            credential(spec.at("credentialRef"), findings);
        }
        var name = datacenter.namespace() + "/" + datacenter.name();
        spec.at("failureDomains").items().forEach(domain -> failureDomain(domain, name, findings));
        return findings;
    }

    static Finding missing(Field field) {
        return field.error("spec.nutanix-missing", field.key());
    }

    private static void trustBundle(Field bundle, List<Finding> findings) {
        if (!bundle.text().isEmpty()) {
            Certificates.objectionToFirst(bundle.text())
                    .ifPresent(text -> findings.add(bundle.error("spec.nutanix-trust-bundle")
                            .as(PREFIX + "additionalTrustBundle is not valid: " + text)));
        }
    }

    private static void credential(Field credential, List<Finding> findings) {
        var kind = credential.at("kind");
        if (!kind.text().equals(SECRET)) {
            findings.add(kind.error("spec.nutanix-credential", kind.key())
                    .as(PREFIX + "credentialRef Kind (" + kind.text() + ") is not a secret"));
        }
        var name = credential.at("name");
        if (name.text().isEmpty()) {
            findings.add(name.error("spec.nutanix-credential", name.key())
                    .as(PREFIX + "credentialRef name is not set or is empty"));
        }
    }

    private static void failureDomain(Field domain, String datacenter, List<Finding> findings) {
        new NutanixReference(domain.at("cluster"), "cluster")
                .objection(reader("Cluster", "cluster", datacenter))
                .ifPresent(findings::add);
        for (var subnet : domain.at("subnets").items()) {
            new NutanixReference(subnet, "subnet")
                    .objection(reader("Subnets", "subnet", datacenter))
                    .ifPresent(findings::add);
        }
    }

    private static NutanixReference.Reader reader(String part, String what, String datacenter) {
        return new NutanixReference.Reader(
                type -> DOMAINS + part + ": invalid identifier type for " + what + ": " + type,
                missing -> DOMAINS + part + ": missing " + what + " " + capital(missing) + ": " + datacenter,
                NutanixReference::filled);
    }

    /// A UUID is spelt in capitals where EKS Anywhere speaks of one.
    static String capital(String part) {
        return part.equals(NutanixReference.UUID) ? "UUID" : part;
    }
}
