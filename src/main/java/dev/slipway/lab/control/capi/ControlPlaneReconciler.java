package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps a control plane at its size, one machine after the other.
final class ControlPlaneReconciler implements ControlLoop.Reconciler {

    static final String FINALIZER = "kubeadm.controlplane.cluster.x-k8s.io";

    private final Site site;
    private final ControlPlaneHealth health;
    private final ControlPlaneScale scale;
    private final ControlPlaneStatus status;
    private final ControlPlaneDeletion deletion;

    private ControlPlaneReconciler(Site site) {
        this.site = site;
        this.health = new ControlPlaneHealth(site);
        this.scale = new ControlPlaneScale(site);
        this.status = new ControlPlaneStatus(site);
        this.deletion = new ControlPlaneDeletion(site);
    }

    static ControlLoop start(Site site) {
        var loop = ControlLoop.over(site, Capi.KUBEADM_CONTROL_PLANE, new ControlPlaneReconciler(site))
                .also(Capi.MACHINE, ControlPlaneReconciler::owner)
                .also(Capi.CLUSTER, cluster -> Members.keys(site, Capi.KUBEADM_CONTROL_PLANE, cluster))
                .also(
                        Capi.TINKERBELL_MACHINE_TEMPLATE,
                        template -> Members.neighbours(site, Capi.KUBEADM_CONTROL_PLANE, template));
        Remotes.follow(site, loop, Capi.CONFIG_MAP, (name, object) -> ofSystem(site, name, object));
        Remotes.follow(site, loop, Capi.POD, (name, object) -> ofSystem(site, name, object));
        return loop;
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        var found = site.objects().get(Capi.KUBEADM_CONTROL_PLANE, key.namespace(), key.name());
        var cluster = found.flatMap(
                object -> Owners.named(object, Capi.CLUSTER).flatMap(name -> Members.cluster(site, object, name)));
        if (cluster.isEmpty() || Pausing.holds(site, Capi.KUBEADM_CONTROL_PLANE, cluster.get(), found.orElseThrow())) {
            return Optional.empty();
        }
        var scene = ControlPlane.of(site, cluster.get(), found.orElseThrow());
        return scene.deleting() ? deletion.proceed(scene) : keep(key, scene);
    }

    private Optional<Duration> keep(Key key, ControlPlane before) {
        site.objects().edit(Capi.KUBEADM_CONTROL_PLANE, key.namespace(), key.name(), object -> {
            Meta.finalizer(object, FINALIZER);
            Meta.label(object, Capi.CLUSTER_NAME, before.clusterName());
        });
        new Certificates(site, before.cluster()).ensure(before.object());
        adoptTemplate(before);
        before.machines().forEach(machine -> health.publish(before, machine));
        deletion.releaseHooks(before);
        var scene = again(key, before);
        var pause = scene.infrastructureReady() ? scale.proceed(scene) : Optional.<Duration>empty();
        status.publish(again(key, scene));
        return pause;
    }

    private ControlPlane again(Key key, ControlPlane before) {
        return site.objects()
                .get(Capi.KUBEADM_CONTROL_PLANE, key.namespace(), key.name())
                .map(object -> ControlPlane.of(site, before.cluster(), object))
                .orElse(before);
    }

    private void adoptTemplate(ControlPlane controlPlane) {
        var template = controlPlane.template();
        site.objects()
                .edit(
                        Capi.referenced(template),
                        controlPlane.namespace(),
                        template.path("name").asText(),
                        object -> Owners.own(object, controlPlane.cluster()));
    }

    private static Stream<Key> owner(ObjectNode machine) {
        return Meta.labelled(machine, Capi.CONTROL_PLANE_NAME)
                ? Stream.of(new Key(Meta.namespace(machine), Meta.label(machine, Capi.CONTROL_PLANE_NAME)))
                : Stream.of();
    }

    private static final List<String> WATCHED = List.of("kubeadm-config", "kube-", "etcd-");

    private static Stream<Key> ofSystem(Site site, String cluster, ObjectNode object) {
        var name = Meta.name(object);
        return Meta.namespace(object).equals("kube-system") && WATCHED.stream().anyMatch(name::startsWith)
                ? Members.anywhere(site, Capi.KUBEADM_CONTROL_PLANE, cluster)
                : Stream.of();
    }
}
