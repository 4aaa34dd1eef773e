package dev.slipway.lab.control.capi;

import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.Optional;

/// Takes a control plane down, and lets single machines of it go.
final class ControlPlaneDeletion {

    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final Site site;

    ControlPlaneDeletion(Site site) {
        this.site = site;
    }

    Optional<Duration> proceed(ControlPlane controlPlane) {
        releaseHooks(controlPlane);
        controlPlane.machines().stream()
                .filter(machine -> !Meta.deleting(machine))
                .forEach(machine -> site.objects().delete(Capi.MACHINE, controlPlane.namespace(), Meta.name(machine)));
        var gone = controlPlane.machines().isEmpty();
        var stage = gone ? "DeletionCompleted" : "WaitingForMachineDeletion";
        var message = gone ? "Deletion completed" : waiting(controlPlane);
        site.objects()
                .edit(
                        Capi.KUBEADM_CONTROL_PLANE,
                        controlPlane.namespace(),
                        Meta.name(controlPlane.object()),
                        object -> {
                            Conditions.put(
                                    object,
                                    site.timeline().now(),
                                    new Condition("Deleting", Condition.Truth.TRUE, stage, message));
                            if (gone) {
                                Meta.release(object, ControlPlaneReconciler.FINALIZER);
                            }
                        });
        return gone ? Optional.empty() : Optional.of(AGAIN);
    }

    /// Lets machines go on whose etcd member is out; in the lab it is out as soon as they wait for it.
    void releaseHooks(ControlPlane controlPlane) {
        controlPlane.machines().stream()
                .filter(machine -> Conditions.of(machine, "Deleting")
                        .filter(deleting -> deleting.reason().equals("WaitingForPreTerminateHook"))
                        .isPresent())
                .forEach(machine -> site.objects()
                        .edit(
                                Capi.MACHINE,
                                controlPlane.namespace(),
                                Meta.name(machine),
                                object -> object.withObject("/metadata/annotations")
                                        .remove(ControlPlaneScale.HOOK)));
    }

    private static String waiting(ControlPlane controlPlane) {
        var count = controlPlane.machines().size();
        return "Deleting %d %s".formatted(count, count == 1 ? "Machine" : "Machines");
    }
}
