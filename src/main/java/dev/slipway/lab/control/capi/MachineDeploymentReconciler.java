package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps a group of machines at its size and template, by MachineSets.
final class MachineDeploymentReconciler implements ControlLoop.Reconciler {

    private static final String FINALIZER = "cluster.x-k8s.io/machinedeployment";

    private final Site site;
    private final MachineRollout rollout;
    private final MachineDeploymentStatus status;

    private MachineDeploymentReconciler(Site site) {
        this.site = site;
        this.rollout = new MachineRollout(site);
        this.status = new MachineDeploymentStatus(site);
    }

    static ControlLoop start(Site site) {
        return ControlLoop.over(site, Capi.MACHINE_DEPLOYMENT, new MachineDeploymentReconciler(site))
                .also(Capi.MACHINE_SET, MachineSetReconciler::owner)
                .also(Capi.CLUSTER, cluster -> Members.keys(site, Capi.MACHINE_DEPLOYMENT, cluster))
                .also(
                        Capi.TINKERBELL_MACHINE_TEMPLATE,
                        template -> Members.neighbours(site, Capi.MACHINE_DEPLOYMENT, template));
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        var deployment = site.objects().get(Capi.MACHINE_DEPLOYMENT, key.namespace(), key.name());
        var cluster = deployment.flatMap(object ->
                Members.cluster(site, object, object.at("/spec/clusterName").asText()));
        if (cluster.isPresent()
                && !Pausing.holds(site, Capi.MACHINE_DEPLOYMENT, cluster.get(), deployment.orElseThrow())) {
            act(cluster.get(), deployment.orElseThrow());
        }
        return Optional.empty();
    }

    private void act(ObjectNode cluster, ObjectNode deployment) {
        if (Meta.deleting(deployment)) {
            takeDown(deployment);
        } else {
            prepare(cluster, deployment);
            site.objects()
                    .get(Capi.MACHINE_DEPLOYMENT, Meta.namespace(deployment), Meta.name(deployment))
                    .ifPresent(present -> {
                        rollout.proceed(present, rollout.sets(present));
                        status.publish(cluster, present, rollout.sets(present));
                    });
        }
    }

    private void prepare(ObjectNode cluster, ObjectNode deployment) {
        edit(deployment, object -> {
            Meta.finalizer(object, FINALIZER);
            Meta.label(object, Capi.CLUSTER_NAME, Meta.name(cluster));
            Owners.own(object, cluster);
            for (var labels : List.of("/spec/selector/matchLabels", "/spec/template/metadata/labels")) {
                object.withObject(labels)
                        .put(Capi.CLUSTER_NAME, Meta.name(cluster))
                        .put(Capi.DEPLOYMENT_NAME, Meta.name(object));
            }
        });
        for (var pointer :
                List.of("/spec/template/spec/infrastructureRef", "/spec/template/spec/bootstrap/configRef")) {
            var reference = deployment.at(pointer);
            site.objects()
                    .edit(
                            Capi.referenced(reference),
                            Meta.namespace(deployment),
                            reference.path("name").asText(),
                            object -> Owners.own(object, cluster));
        }
    }

    private void takeDown(ObjectNode deployment) {
        var sets = rollout.sets(deployment);
        sets.stream()
                .filter(set -> !Meta.deleting(set))
                .forEach(set -> site.objects().delete(Capi.MACHINE_SET, Meta.namespace(set), Meta.name(set)));
        if (sets.isEmpty()) {
            edit(deployment, object -> Meta.release(object, FINALIZER));
        }
    }

    private void edit(ObjectNode deployment, Consumer<ObjectNode> change) {
        site.objects().edit(Capi.MACHINE_DEPLOYMENT, Meta.namespace(deployment), Meta.name(deployment), change);
    }
}
