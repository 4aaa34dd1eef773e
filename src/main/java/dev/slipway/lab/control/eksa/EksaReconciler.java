package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.control.capi.Owners;
import dev.slipway.lab.control.eksa.ConfigReader.NotReadable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Brings a bare-metal Cluster of EKS Anywhere towards its spec (EKS Anywhere: controllers/cluster_controller.go).
final class EksaReconciler implements ControlLoop.Reconciler {

    private static final Duration WHILE_NOT_READY = Duration.ofSeconds(10);

    private final Site site;
    private final Phases phases;
    private final ClusterConditions conditions;
    private final EksaDeletion deletion;

    private EksaReconciler(Site site, Cilium cilium) {
        this.site = site;
        this.phases = new Phases(site, cilium);
        this.conditions = new ClusterConditions(site);
        this.deletion = new EksaDeletion(site);
    }

    static ControlLoop start(Site site, Cilium cilium) {
        var loop = ControlLoop.over(site, Eksa.CLUSTER, new EksaReconciler(site, cilium));
        for (var child : List.of(Eksa.DATACENTER, Eksa.MACHINE_CONFIG, Eksa.TEMPLATE_CONFIG)) {
            loop.also(child, object -> neighbours(site, object));
        }
        return loop;
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        var cluster = site.objects().get(Eksa.CLUSTER, key.namespace(), key.name());
        if (cluster.isEmpty()
                || !cluster.get().at("/spec/datacenterRef/kind").asText().equals(Eksa.DATACENTER.name())) {
            return Optional.empty();
        }
        var log = new EksaLog(site, cluster.get());
        if (Meta.deleting(cluster.get())) {
            return deletion.proceed(cluster.get(), log);
        }
        if (Meta.annotation(cluster.get(), Eksa.PAUSED).equals("true")) {
            log.info("controllers/cluster_controller.go:270", "Cluster reconciliation is paused");
            return Optional.empty();
        }
        return keep(key, log);
    }

    private Optional<Duration> keep(Key key, EksaLog log) {
        log.info("controllers/cluster_controller.go:233", "Reconciling cluster");
        edit(key, object -> Meta.finalizer(object, Eksa.FINALIZER));
        var pause = new Step[] {Step.proceed()};
        edit(key, object -> {
            pause[0] = run(object, log);
            conditions.publish(object);
        });
        if (pause[0] instanceof Step.Stop stop && stop.again().isPresent()) {
            return stop.again();
        }
        return site.objects()
                .get(Eksa.CLUSTER, key.namespace(), key.name())
                .filter(object -> !OldConditions.isTrue(object, "Ready"))
                .map(_ -> WHILE_NOT_READY);
    }

    private Step run(ObjectNode cluster, EksaLog log) {
        try {
            var config = new ConfigReader(site.objects(), cluster).read();
            adoptChildren(config);
            cluster.withObject("/status").put("observedGeneration", Meta.generation(cluster));
            if (unchanged(config)) {
                return Step.proceed();
            }
            var step = phases.run(config, log);
            if (step instanceof Step.Refuse refusal) {
                fail(cluster, refusal.failure());
            } else if (step instanceof Step.Proceed) {
                settle(config);
            }
            return step;
        } catch (NotReadable missing) {
            log.failed("buildSpec", missing.failure());
            fail(cluster, missing.failure());
            return new Step.Refuse(missing.failure());
        }
    }

    private void adoptChildren(Config config) {
        config.children()
                .forEach(child -> site.objects()
                        .edit(
                                Kind.of(child),
                                Meta.namespace(child),
                                Meta.name(child),
                                object -> Owners.own(object, config.cluster())));
    }

    private static void fail(ObjectNode cluster, Failure failure) {
        cluster.withObject("/status").put("failureReason", failure.reason()).put("failureMessage", failure.message());
    }

    private static boolean unchanged(Config config) {
        var status = config.cluster().path("status");
        return status.path("reconciledGeneration").asLong() == Meta.generation(config.cluster())
                && status.path("childrenReconciledGeneration").asLong() == generations(config);
    }

    private static void settle(Config config) {
        var status = config.cluster().withObject("/status");
        status.put("reconciledGeneration", Meta.generation(config.cluster()))
                .put("childrenReconciledGeneration", generations(config));
        status.withObject("/eksdReleaseRef")
                .put("apiVersion", "distro.eks.amazonaws.com/v1alpha1")
                .put("kind", "Release")
                .put("name", config.release().eksd())
                .put("namespace", Eksa.NAMESPACE);
    }

    private static long generations(Config config) {
        return config.children().mapToLong(Meta::generation).sum();
    }

    private void edit(Key key, Consumer<ObjectNode> change) {
        site.objects().edit(Eksa.CLUSTER, key.namespace(), key.name(), change);
    }

    private static Stream<Key> neighbours(Site site, ObjectNode child) {
        return site.objects().list(Eksa.CLUSTER, Meta.namespace(child)).stream().map(Key::of);
    }
}
