package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the file can be read at all: YAML, documents, kinds, fields and their types (EKS Anywhere:
/// pkg/api/v1alpha1/cluster.go, pkg/cluster/config_manager.go).
final class ReadingRules {

    private static final String UNSEEN = "spec.separator-unseen";
    private static final Set<String> ONLY_STRICTLY = Set.of("spec.unknown-field", "spec.key-twice");

    private static final Pattern LONG_VERSION = Pattern.compile("1\\.[0-9]{2,}(?!\\s+#)[^0-9].*", Pattern.DOTALL);

    private ReadingRules() {}

    // The strict reader stops at the Cluster document: what follows is not looked at.
    static Stream<Finding> strict(Config config) {
        return config.clusterDocument()
                .map(document -> Stream.of(
                                brokenBefore(config, document), versions(config), document.findings().stream())
                        .flatMap(findings -> findings))
                .orElseGet(() -> missing(config, "Cluster"));
    }

    // EKS Anywhere puts quotes around the first two numbers of a version before it reads the file
    // (`NormalizeKubernetesVersion`); what follows them is no YAML then.
    private static Stream<Finding> versions(Config config) {
        var before = config.clusterDocument().stream()
                .mapToInt(cluster -> cluster.source().firstLine() - 1)
                .sum();
        return Versions.named(config)
                .filter(version -> LONG_VERSION.matcher(version.text()).matches())
                .map(version -> version.error("spec.kubernetes-version", version.text())
                        .as("error converting YAML to JSON: yaml: line "
                                + (version.span().line() - before - 1) + ": did not find expected key"));
    }

    private static int line(Finding finding) {
        return finding.place() instanceof Place.InDocument document ? document.line() : 0;
    }

    /// What a reader comes upon that cannot be read at all before it gets to a document.
    static Stream<Finding> brokenBefore(Config config, Document document) {
        return Stream.concat(broken(config), versions(config))
                .filter(finding -> line(finding) <= document.source().firstLine());
    }

    static Stream<Finding> missing(Config config, String kind) {
        return absent(config, kind, "yamlop content is invalid or does not contain kind " + kind);
    }

    // Where something is no YAML, the document may be in it.
    private static Stream<Finding> absent(Config config, String kind, String text) {
        return broken(config).findAny().isEmpty()
                ? Stream.of(Finding.error(
                                "spec.no-document",
                                new Place.InFile(config.file().path()),
                                kind)
                        .as(text))
                : broken(config);
    }

    // What cannot be read by either reader.
    private static Stream<Finding> broken(Config config) {
        return config.file().findings().stream().filter(finding -> !finding.id().equals(UNSEEN));
    }

    /// Separators only one of EKS Anywhere's readers sees: it does not say so, it loses documents.
    static Stream<Finding> separators(Config config) {
        return config.file().findings().stream().filter(finding -> finding.id().equals(UNSEEN));
    }

    static Stream<Finding> lenient(Config config) {
        var absent = config.clusterDocument().isEmpty()
                ? absent(config, "Cluster", "no Cluster found in manifest")
                : Stream.<Finding>empty();
        return Stream.of(
                        broken(config),
                        versions(config),
                        config.documents().stream().flatMap(document -> lenient(config, document)),
                        absent)
                .flatMap(findings -> findings)
                .distinct();
    }

    // A document is asked what it is before it is read.
    private static Stream<Finding> lenient(Config config, Document document) {
        var second = config.all("Cluster").skip(1).filter(document::equals).map(ReadingRules::secondCluster);
        return Stream.of(apiVersion(document), second, decoded(document)).flatMap(findings -> findings);
    }

    // Leniently, only what cannot be converted is wrong; the rest is told, but keeps nobody.
    static Stream<Finding> decoded(Document document) {
        return document.findings().stream()
                .filter(finding -> !finding.blocks() || !ONLY_STRICTLY.contains(finding.id()));
    }

    /// Strict decoding of the first document of the datacenter's kind, which creation asks for once more.
    static Stream<Finding> datacenter(Config config) {
        var kind = config.datacenterRef().at("kind").text();
        var first = config.all(kind).findFirst();
        return first.map(document -> document.findings().stream()).orElseGet(() -> missing(config, kind));
    }

    private static Stream<Finding> apiVersion(Document document) {
        var field = document.root().at("apiVersion");
        return document.kind().isEmpty() || !field.text().isEmpty()
                ? Stream.empty()
                : Stream.of(field.error("spec.api-version-missing", document.kind())
                        .as("apiVersion not set for Kind: " + document.kind()));
    }

    private static Finding secondCluster(Document document) {
        return document.root()
                .at("kind")
                .error("spec.second-cluster", document.name())
                .as("only one Cluster per yaml manifest is allowed");
    }

    static Stream<Finding> provider(Config config) {
        var kind = config.datacenterRef().at("kind");
        return config.provider()
                .map(provider -> unbuilt(kind, provider).stream())
                .orElseGet(() -> Stream.of(kind.error("spec.provider-unknown", kind.text())
                        .as("no provider support for datacenter kind: " + kind.text())));
    }

    private static Optional<Finding> unbuilt(Field kind, Provider provider) {
        return provider.built()
                ? Optional.empty()
                : Optional.of(kind.warning("spec.provider-unbuilt", provider.spoken()));
    }
}
