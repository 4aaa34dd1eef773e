package dev.slipway.spec.ui;

import dev.slipway.spec.Provider;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import dev.slipway.spec.SupportMatrix;
import java.util.List;

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
        var release =
                matrix.release(Spot.cluster("spec.eksaVersion").text(file)).orElse(matrix.newest());
        var chosen = Spot.cluster("spec.kubernetesVersion").text(file);
        return new Choices(
                matrix.kubernetesVersions(release, Provider.TINKERBELL),
                matrix.osFamilies(Provider.TINKERBELL, chosen).stream()
                        .map(SupportMatrix.OsFamily::name)
                        .toList());
    }
}
