package dev.slipway.fleet;

import dev.slipway.fleet.ClusterState.Packages;
import dev.slipway.kube.Kinds;
import java.util.Optional;

/// The curated packages of one cluster, as its management cluster keeps them.
final class PackageReading {

    private static final String NAMESPACE = "eksa-packages-";

    private PackageReading() {}

    /// Empty when the cluster has no package controller.
    static Optional<Packages> of(String cluster, Source manager) {
        return Json.named(manager.all(Kinds.PACKAGE_BUNDLE_CONTROLLER), cluster).map(controller -> {
            var installed = manager.all(Kinds.PACKAGE).stream()
                    .filter(object ->
                            object.path("metadata").path("namespace").asText().equals(NAMESPACE + cluster))
                    .filter(object ->
                            object.path("status").path("state").asText().equals("installed"))
                    .count();
            var state = controller.path("status").path("state").asText();
            return new Packages((int) installed, state.equals("upgrade available"));
        });
    }
}
