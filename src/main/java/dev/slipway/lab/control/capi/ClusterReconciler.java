package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Brings a Cluster's parts together and reports on them.
final class ClusterReconciler implements ControlLoop.Reconciler {

    private static final String FINALIZER = "cluster.cluster.x-k8s.io";
    private static final Duration PROBE = Duration.ofSeconds(10);

    private final Site site;
    private final ClusterStatus status;
    private final ClusterDeletion deletion;

    private ClusterReconciler(Site site) {
        this.site = site;
        this.status = new ClusterStatus(site);
        this.deletion = new ClusterDeletion(site, FINALIZER);
    }

    static ControlLoop start(Site site) {
        var loop = ControlLoop.over(site, Capi.CLUSTER, new ClusterReconciler(site))
                .also(Capi.KUBEADM_CONTROL_PLANE, object -> Members.cluster(site, object))
                .also(Capi.TINKERBELL_CLUSTER, object -> Members.cluster(site, object))
                .also(Capi.MACHINE_DEPLOYMENT, object -> Members.cluster(site, object))
                .also(Capi.MACHINE, object -> Members.cluster(site, object));
        Remotes.follow(site, loop, Capi.NODE, (name, _) -> named(site, name));
        return loop;
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        var found = site.objects().get(Capi.CLUSTER, key.namespace(), key.name());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var cluster = found.get();
        if (Capi.paused(cluster, cluster)) {
            edit(key, object -> Conditions.put(object, site.timeline().now(), Pausing.condition(cluster, object)));
            return Optional.empty();
        }
        return Meta.deleting(cluster) ? deletion.proceed(cluster) : keep(key, cluster);
    }

    private Optional<Duration> keep(Key key, ObjectNode cluster) {
        adopt(cluster, cluster.at("/spec/infrastructureRef"));
        adopt(cluster, cluster.at("/spec/controlPlaneRef"));
        edit(key, object -> {
            Meta.finalizer(object, FINALIZER);
            Meta.label(object, Capi.CLUSTER_NAME, Meta.name(object));
            endpoint(object);
            status.publish(object);
        });
        return Remotes.reach(site, key.name()).isPresent() ? Optional.empty() : Optional.of(PROBE);
    }

    private void adopt(ObjectNode cluster, JsonNode reference) {
        if (reference.has("name")) {
            site.objects()
                    .edit(
                            Capi.referenced(reference),
                            Meta.namespace(cluster),
                            reference.path("name").asText(),
                            object -> {
                                Owners.control(object, cluster);
                                Meta.label(object, Capi.CLUSTER_NAME, Meta.name(cluster));
                            });
        }
    }

    private void endpoint(ObjectNode cluster) {
        if (cluster.at("/spec/controlPlaneEndpoint/host").asText().isEmpty()) {
            status.infrastructure(cluster)
                    .map(infrastructure -> infrastructure.at("/spec/controlPlaneEndpoint"))
                    .filter(endpoint -> endpoint.hasNonNull("host"))
                    .ifPresent(endpoint -> cluster.withObject("/spec").set("controlPlaneEndpoint", endpoint));
        }
    }

    private void edit(Key key, Consumer<ObjectNode> change) {
        site.objects().edit(Capi.CLUSTER, key.namespace(), key.name(), change);
    }

    private static Stream<Key> named(Site site, String name) {
        return site.objects().list(Capi.CLUSTER, "").stream()
                .filter(cluster -> Meta.name(cluster).equals(name))
                .map(Key::of);
    }
}
