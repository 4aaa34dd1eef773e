package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What EKS Anywhere drops without a word: documents nobody refers to, references to nothing.
final class ReferenceAdvice {

    private static final Set<String> KINDS = Stream.concat(
                    Stream.of("OIDCConfig", "AWSIamConfig", "GitOpsConfig", "FluxConfig"),
                    Arrays.stream(Provider.values())
                            .flatMap(provider -> Stream.of(provider.datacenterKind(), provider.machineKind())))
            .collect(Collectors.toUnmodifiableSet());

    private ReferenceAdvice() {}

    static Stream<Finding> unreferenced(Config config) {
        var used = refs(config)
                .flatMap(ref -> config.find(ref).stream())
                .map(document -> document.source().position())
                .collect(Collectors.toSet());
        // Where a reference misses, the document it means is probably the one nobody refers to; one word is enough.
        var missed = refs(config)
                .filter(ref -> config.find(ref).isEmpty())
                .map(ref -> ref.at("kind").text())
                .collect(Collectors.toSet());
        return config.documents().stream()
                .filter(document -> KINDS.contains(document.kind())
                        && !missed.contains(document.kind())
                        && !used.contains(document.source().position()))
                .map(ReferenceAdvice::unreferenced);
    }

    private static Stream<Field> refs(Config config) {
        return Stream.of(Stream.of(config.datacenterRef()), config.machineRefs().stream(), optional(config))
                .flatMap(refs -> refs);
    }

    private static Finding unreferenced(Document document) {
        return document.root().at("metadata").at("name").warning("spec.unreferenced", document.kind(), document.name());
    }

    static Stream<Finding> unresolved(Config config) {
        return optional(config)
                .filter(ref ->
                        !ref.at("name").text().isEmpty() && config.find(ref).isEmpty())
                .map(ref -> ref.at("name")
                        .warning(
                                "spec.ref-unresolved",
                                ref.at("kind").text(),
                                ref.at("name").text()));
    }

    // What a cluster can do without.
    private static Stream<Field> optional(Config config) {
        return Stream.concat(
                config.spec().at("identityProviderRefs").items().stream(),
                Stream.of(config.spec().at("gitOpsRef")));
    }
}
