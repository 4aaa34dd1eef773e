package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the Nutanix provider asks of the datacenter before creation (EKS Anywhere: pkg/providers/nutanix/validator.go,
/// `ValidateDatacenterConfig`); what Prism answers is not asked here.
final class NutanixProviderDatacenterRules {

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");

    private static final String HTTPS = "https://";

    private NutanixProviderDatacenterRules() {}

    /// The document as it is written.
    static Stream<Finding> asWritten(Config config) {
        return ObjectRules.datacenterOf(config, Provider.NUTANIX)
                .flatMap(datacenter -> Stream.of(
                                connection(datacenter.spec()).stream(),
                                credential(datacenter.spec().at("credentialRef")).stream(),
                                rest(config, datacenter))
                        .flatMap(findings -> findings));
    }

    /// The document with the secret the command fills in where none is named.
    static Stream<Finding> completed(Config config) {
        return asWritten(config)
                .filter(finding -> config.datacenter()
                        .map(datacenter -> datacenter.spec().at("credentialRef"))
                        .filter(credential ->
                                !credential.present() && finding.place().equals(credential.place()))
                        .isEmpty());
    }

    private static List<Finding> connection(Field spec) {
        var findings = new ArrayList<Finding>();
        var port = spec.at("port");
        if (!ConnectionRules.isPort(String.valueOf(port.number()))) {
            findings.add(port.error("spec.nutanix-port", port.number())
                    .as("nutanix prism central port " + port.number() + " out of range"));
        }
        if (spec.at("endpoint").text().isEmpty()) {
            findings.add(NutanixDatacenterRules.missing(spec.at("endpoint"))
                    .as("nutanix prism central endpoint must be provided"));
        } else {
            address(spec.at("endpoint"), port.number()).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> address(Field endpoint, long port) {
        var server = endpoint.text() + ":" + port;
        var address = server.startsWith(HTTPS) ? server : HTTPS + server;
        return GoUrl.parse(address) instanceof GoUrl.Bad bad
                ? Optional.of(endpoint.error("spec.nutanix-endpoint", endpoint.text())
                        .as("failed to reach server " + address + ": " + bad.error()))
                : Optional.empty();
    }

    private static Optional<Finding> credential(Field credential) {
        if (!credential.present()) {
            return Optional.of(
                    credential.error("spec.nutanix-credential", "kind and name").as("credentialRef must be provided"));
        }
        if (!credential.at("kind").text().equals(NutanixDatacenterRules.SECRET)) {
            return Optional.of(credential
                    .at("kind")
                    .error("spec.nutanix-credential", "kind")
                    .as("credentialRef kind must be Secret"));
        }
        return credential.at("name").text().isEmpty()
                ? Optional.of(credential
                        .at("name")
                        .error("spec.nutanix-credential", "name")
                        .as("credentialRef name must be provided"))
                : Optional.empty();
    }

    private static Stream<Finding> rest(Config config, Document datacenter) {
        var domains = datacenter.spec().at("failureDomains").items();
        return Stream.concat(
                domains.stream().flatMap(domain -> domain(config, domain, domains.size()).stream()),
                datacenter.spec().at("ccmExcludeNodeIPs").items().stream()
                        .flatMap(addresses -> NutanixExcludedAddresses.objection(addresses).stream()));
    }

    private static List<Finding> domain(Config config, Field domain, int domains) {
        var findings = new ArrayList<Finding>();
        var name = domain.at("name");
        if (!Matching.all(DOMAIN, name.text())) {
            findings.add(name.error("spec.nutanix-failure-domain", name.text())
                    .as("failure domain name should contains only small letters, digits, and hyphens.\n"
                            + "\t\t\tit should start with small letter or digit"));
        }
        NutanixProviderMachineRules.reference(domain.at("cluster"), "cluster").ifPresent(findings::add);
        domain.at("subnets").items().stream()
                .flatMap(subnet -> NutanixProviderMachineRules.reference(subnet, "subnet").stream())
                .forEach(findings::add);
        domain.at("workerMachineGroups").items().stream()
                .flatMap(group -> workers(config, group, domains).stream())
                .forEach(findings::add);
        return findings;
    }

    // EKS Anywhere looks for the name among those of the groups' machine configs.
    private static Optional<Finding> workers(Config config, Field name, int domains) {
        var group = config.workerGroups().stream()
                .filter(worker -> worker.below("machineGroupRef.name").text().equals(name.text()))
                .reduce((_, last) -> last);
        if (group.isEmpty()) {
            return Optional.of(name.error("spec.nutanix-workers-unknown", name.text())
                    .as("worker machine group " + name.text()
                            + " not found in the cluster worker node group definitions"));
        }
        long count = group.get().at("count").number();
        return count > domains
                ? Optional.of(name.error("spec.nutanix-workers-many", name.text(), count, domains)
                        .as(
                                "count %d of machines in workerNodeGroupConfiguration %s shouldn't be greater than the failure domain count %d where those machines should be spreaded accross"
                                        .formatted(count, name.text(), domains)))
                : Optional.empty();
    }
}
