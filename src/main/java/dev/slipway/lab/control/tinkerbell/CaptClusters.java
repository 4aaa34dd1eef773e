package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a TinkerbellCluster ready: there is nothing to build, but it has to name the endpoint.
final class CaptClusters implements ControlLoop.Reconciler {

    private final Site site;
    private final CaptLog log;
    private final Backoff backoff = new Backoff();

    CaptClusters(Site site) {
        this.site = site;
        this.log = new CaptLog(site, "tinkerbellcluster");
    }

    ControlLoop follow() {
        return ControlLoop.over(site, Kinds.TINKERBELL_CLUSTER, new WhileAnswering(site, this))
                .also(
                        Kinds.CLUSTER,
                        cluster -> Stream.of(new Key(
                                Json.text(cluster, "metadata.namespace"),
                                Json.text(cluster, "spec.infrastructureRef.name"))));
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        return site.objects()
                .get(Kinds.TINKERBELL_CLUSTER, key.namespace(), key.name())
                .filter(cluster -> !Meta.deleting(cluster))
                .flatMap(cluster -> advance(key, cluster));
    }

    private Optional<Duration> advance(Key key, ObjectNode cluster) {
        var owner = Json.owner(cluster, Kinds.CLUSTER)
                .flatMap(found -> site.objects().get(Kinds.CLUSTER, found.namespace(), found.name()));
        if (owner.isEmpty()) {
            log.info(key, "Waiting for Cluster Controller to set OwnerRef on TinkerbellCluster");
            return Optional.empty();
        }
        if (Pauses.paused(owner.get(), cluster)) {
            return Optional.empty();
        }
        var own = Json.at(cluster, "spec.controlPlaneEndpoint");
        var endpoint = own.path("host").asText().isEmpty() ? Json.at(owner.get(), "spec.controlPlaneEndpoint") : own;
        if (endpoint.path("host").asText().isEmpty()) {
            log.error(key, "controlPlaneEndpoint is required");
            return Optional.of(backoff.next(key));
        }
        backoff.forget(key);
        ready(cluster, endpoint.path("host").asText(), endpoint.path("port").asInt(6443));
        return Optional.empty();
    }

    private void ready(ObjectNode cluster, String host, int port) {
        Json.spec(cluster)
                .withObjectProperty("controlPlaneEndpoint")
                .put("host", host)
                .put("port", port == 0 ? 6443 : port);
        var updated = site.objects().update(cluster);
        Json.status(updated).put("ready", true);
        site.objects().updateStatus(updated);
    }
}
