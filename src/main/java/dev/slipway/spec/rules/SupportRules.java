package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SupportMatrix;
import dev.slipway.spec.SupportMatrix.Notice;
import dev.slipway.spec.SupportMatrix.Release;
import java.util.stream.Stream;

/// Whether a release of EKS Anywhere has what the cluster asks for. Without an `eksaVersion` the newest is meant; its
/// bundle may still be overridden, so these are warnings.
final class SupportRules {

    private SupportRules() {}

    /// EKS Anywhere: pkg/cluster/spec.go, `GetVersionsBundle`.
    static Stream<Finding> kubernetesVersions(Config config) {
        var versions = Versions.named(config)
                .filter(version -> Versions.isMinor(version.text()))
                .toList();
        if (versions.isEmpty()) {
            return Stream.empty();
        }
        var release = release(config, SupportMatrix.known());
        return versions.stream()
                .filter(version -> !release.kubernetesVersions().contains(version.text()))
                .map(version -> version.warning(
                        "spec.kubernetes-not-in-release",
                        version.text(),
                        release.version(),
                        release.kubernetesVersions().getLast(),
                        release.kubernetesVersions().getFirst()));
    }

    /// EKS Anywhere: pkg/providers/cloudstack, `validateBundle`; the others are of its documentation.
    static Stream<Finding> provider(Config config) {
        return config.provider().stream().flatMap(provider -> notice(config, provider));
    }

    private static Stream<Finding> notice(Config config, Provider provider) {
        var matrix = SupportMatrix.known();
        return matrix
                .notice(release(config, matrix), provider)
                .map(notice -> warning(config.datacenterRef().at("kind"), notice))
                .stream();
    }

    private static Finding warning(Field kind, Notice notice) {
        var finding = kind.warning("spec.provider-notice", notice.what(), notice.why(), notice.remedy());
        return notice.upstream().map(finding::as).orElse(finding);
    }

    private static Release release(Config config, SupportMatrix matrix) {
        return matrix.release(config.spec().at("eksaVersion").text()).orElseGet(matrix::newest);
    }
}
