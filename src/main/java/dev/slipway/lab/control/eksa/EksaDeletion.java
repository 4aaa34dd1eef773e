package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.control.capi.Capi;
import java.time.Duration;
import java.util.Optional;

/// Takes a Cluster down by deleting its Cluster API cluster.
final class EksaDeletion {

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Site site;

    EksaDeletion(Site site) {
        this.site = site;
    }

    Optional<Duration> proceed(ObjectNode cluster, EksaLog log) {
        if (selfManaged(cluster) && !Meta.annotated(cluster, Eksa.MANAGED_BY_CLI)) {
            log.info("controllers/cluster_controller.go:520", "deleting self-managed clusters is not supported");
            return Optional.empty();
        }
        if (Meta.annotated(cluster, Eksa.PAUSED) && !Meta.annotated(cluster, Eksa.ALLOW_DELETE)) {
            log.info("controllers/cluster_controller.go:526", "Cluster reconciliation is paused");
            return Optional.empty();
        }
        var capi = site.objects().get(Capi.CLUSTER, Eksa.NAMESPACE, Meta.name(cluster));
        if (capi.isPresent()) {
            if (!Meta.deleting(capi.get())) {
                log.info("controllers/cluster_controller.go:541", "Deleting");
                site.objects().delete(Capi.CLUSTER, Eksa.NAMESPACE, Meta.name(cluster));
            }
            return Optional.of(AGAIN);
        }
        site.objects()
                .edit(
                        Eksa.CLUSTER,
                        Meta.namespace(cluster),
                        Meta.name(cluster),
                        object -> Meta.release(object, Eksa.FINALIZER));
        return Optional.empty();
    }

    private static boolean selfManaged(ObjectNode cluster) {
        var manager = cluster.at("/spec/managementCluster/name").asText();
        return manager.isEmpty() || manager.equals(Meta.name(cluster));
    }
}
