package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Severity;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.Optional;
import java.util.stream.Stream;

/// That what the Cluster refers to is there, and in its namespace (EKS Anywhere: pkg/cluster).
final class ObjectRules {

    private ObjectRules() {}

    static Stream<Finding> datacenter(Config config) {
        var ref = config.datacenterRef();
        return config.datacenter().isPresent()
                ? Stream.empty()
                : Stream.of(missing(ref)
                        .as(ref.at("kind").text() + " " + ref.at("name").text() + " not found"));
    }

    // EKS Anywhere asks only where one reference is of the right kind; the rest is found out at creation.
    static Stream<Finding> machines(Config config) {
        var kind = config.provider().map(Provider::machineKind).orElse("");
        var asked = config.machineRefs().stream()
                .anyMatch(ref -> ref.at("kind").text().equals(kind));
        return asked
                ? config.machineRefs().stream()
                        .filter(ref -> config.machine(ref).isEmpty())
                        .map(ref -> missing(ref).as(kind + " " + ref.at("name").text() + " not found"))
                : Stream.empty();
    }

    static Stream<Finding> datacenterNamespace(Config config) {
        return config.datacenter().stream().flatMap(document -> sameNamespace(config, document).stream());
    }

    static Stream<Finding> machineNamespaces(Config config) {
        return config.machines().stream()
                .flatMap(document -> sameNamespace(config, document).stream())
                .map(finding -> config.is(Provider.NUTANIX) ? untold(finding) : finding);
    }

    // EKS Anywhere takes a machine config for Nutanix from any namespace, and does not find it later.
    private static Finding untold(Finding finding) {
        return new Finding(finding.id(), Severity.WARNING, finding.place(), finding.arguments(), Optional.empty());
    }

    static Finding missing(Field ref) {
        return ref.at("name")
                .error("spec.not-found", ref.at("kind").text(), ref.at("name").text());
    }

    static Optional<Finding> sameNamespace(Config config, Document document) {
        var namespace = document.root().at("metadata").at("namespace");
        var expected = config.cluster().at("metadata").at("namespace").text();
        return namespace.text().equals(expected)
                ? Optional.empty()
                : Optional.of(namespace
                        .error("spec.namespace", document.kind(), document.name(), expected)
                        .as(document.kind() + " and Cluster objects must have the same namespace specified"));
    }

    /// The datacenter of the Cluster; without a Cluster, the first of the provider.
    static Stream<Document> datacenterOf(Config config, Provider provider) {
        return config.clusterDocument().isPresent()
                ? config.datacenter().stream()
                : config.all(provider.datacenterKind()).limit(1);
    }

    /// The machine configs the Cluster refers to; without a Cluster, all of the provider.
    static Stream<Document> machinesOf(Config config, Provider provider) {
        return config.clusterDocument().isPresent() ? config.machines().stream() : config.all(provider.machineKind());
    }

    /// A machine config a provider looks for by the role it has for it.
    static Optional<Finding> missing(Config config, Field group, String role, String prefix) {
        var ref = group.at("machineGroupRef");
        var kind = config.provider().map(Provider::machineKind).orElse("");
        return ref.present() && config.machine(ref).isEmpty()
                ? Optional.of(missing(ref)
                        .as("%scannot find %s %s for %s"
                                .formatted(prefix, kind, ref.at("name").text(), role)))
                : Optional.empty();
    }

    /// The documents of a kind the Cluster names in `identityProviderRefs`. The first that is missing ends the search.
    static Stream<Document> identityProviders(Config config, String kind) {
        return config.spec().at("identityProviderRefs").items().stream()
                .takeWhile(ref -> config.find(ref).isPresent())
                .filter(ref -> ref.at("kind").text().equals(kind))
                .flatMap(ref -> config.find(ref).stream());
    }

    static Optional<Document> gitOps(Config config, String kind) {
        var ref = config.spec().at("gitOpsRef");
        return ref.at("kind").text().equals(kind) ? config.find(ref) : Optional.empty();
    }
}
