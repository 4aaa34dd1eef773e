package dev.slipway.spec.ui;

import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import dev.slipway.spec.SupportMatrix;
import java.util.List;
import java.util.Optional;

/// What a release of EKS Anywhere lets the operator choose from: versions of Kubernetes, and operating systems for the
/// chosen one.
record Choices(List<String> kubernetes, List<String> systems) {

    Choices {
        kubernetes = List.copyOf(kubernetes);
        systems = List.copyOf(systems);
    }

    static Choices none() {
        return new Choices(List.of(), List.of());
    }

    /// Of the release the specification names, or else of the newest.
    static Choices of(SpecFile file) {
        var matrix = SupportMatrix.known();
        var provider = ClusterParts.provider(file);
        var chosen = Spot.cluster("spec.kubernetesVersion").text(file);
        return new Choices(
                matrix.kubernetesVersions(release(file), provider),
                matrix.osFamilies(provider, chosen).stream()
                        .map(SupportMatrix.OsFamily::name)
                        .toList());
    }

    /// What is to be said about an infrastructure before it is chosen.
    static Optional<SupportMatrix.Notice> notice(SpecFile file, Provider provider) {
        return SupportMatrix.known().notice(release(file), provider);
    }

    private static SupportMatrix.Release release(SpecFile file) {
        var matrix = SupportMatrix.known();
        return matrix.release(Spot.cluster("spec.eksaVersion").text(file)).orElse(matrix.newest());
    }
}
