package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes and removes the machines of a control plane: never two at a time, never while it is not healthy.
final class ControlPlaneScale {

    static final String HOOK = "pre-terminate.delete.hook.machine.cluster.x-k8s.io/kcp-cleanup";
    private static final Duration PREFLIGHT = Duration.ofSeconds(15);

    private final Site site;
    private final MachineFactory factory;
    private final Klog log;

    ControlPlaneScale(Site site) {
        this.site = site;
        this.factory = new MachineFactory(site);
        this.log = new Klog(site, Capi.KUBEADM_CONTROL_PLANE, "scale.go:75");
    }

    /// When to try again, if something stands in the way.
    Optional<Duration> proceed(ControlPlane controlPlane) {
        var present = controlPlane.machines().size();
        if (present == 0) {
            log.info(
                    controlPlane.key(), "Initializing control plane", "Desired", controlPlane.desired(), "Existing", 0);
            return make(controlPlane, "joinConfiguration");
        }
        if (!controlPlane.initialized()) {
            return Optional.empty();
        }
        var unhealthy = toRemediate(controlPlane);
        if (unhealthy.isPresent()) {
            remove(controlPlane, unhealthy.get());
            return Optional.of(PREFLIGHT);
        }
        var surge = controlPlane.outdated().isEmpty() ? 0 : 1;
        if (present < controlPlane.desired() + surge) {
            return obstacles(controlPlane).isEmpty() ? scaleUp(controlPlane) : Optional.of(PREFLIGHT);
        }
        return present > controlPlane.desired() ? scaleDown(controlPlane) : Optional.empty();
    }

    /// What forbids to change the number of machines now, as the status words it.
    static List<String> obstacles(ControlPlane controlPlane) {
        var machines = controlPlane.machines();
        return Stream.of(
                        machines.stream().anyMatch(Meta::deleting)
                                ? "* waiting for a control plane Machine to complete deletion"
                                : "",
                        machines.stream().allMatch(ControlPlaneScale::componentsHealthy)
                                ? ""
                                : "* waiting for control plane components to become healthy",
                        machines.stream()
                                        .allMatch(machine -> Conditions.isTrue(machine, ControlPlaneHealth.ETCD_MEMBER))
                                ? ""
                                : "* waiting for etcd cluster to become healthy")
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean componentsHealthy(ObjectNode machine) {
        return machine.path("status").has("nodeRef")
                && ControlPlaneHealth.COMPONENTS.stream().allMatch(type -> Conditions.isTrue(machine, type));
    }

    private Optional<Duration> scaleUp(ControlPlane controlPlane) {
        log.info(
                controlPlane.key(),
                "Scaling up control plane",
                "Desired",
                controlPlane.desired(),
                "Existing",
                controlPlane.machines().size());
        return make(controlPlane, "initConfiguration");
    }

    private Optional<Duration> scaleDown(ControlPlane controlPlane) {
        if (obstacles(controlPlane).isEmpty()) {
            log.info(controlPlane.key(), "Scaling down control plane", "Desired", controlPlane.desired());
            remove(
                    controlPlane,
                    controlPlane.outdated().stream()
                            .findFirst()
                            .orElseGet(() -> controlPlane.machines().getFirst()));
        }
        return Optional.of(PREFLIGHT);
    }

    /// A machine its health check has given up, if the rest of the control plane stands without it.
    private static Optional<ObjectNode> toRemediate(ControlPlane controlPlane) {
        return controlPlane.machines().stream()
                .filter(machine -> !Meta.deleting(machine))
                .filter(machine -> Conditions.of(machine, "OwnerRemediated").isPresent())
                .filter(machine -> controlPlane.machines().size() > 1
                        && controlPlane.machines().stream()
                                .filter(other -> !Meta.name(other).equals(Meta.name(machine)))
                                .allMatch(ControlPlaneHealth::healthy))
                .findFirst();
    }

    private void remove(ControlPlane controlPlane, ObjectNode machine) {
        site.objects().delete(Capi.MACHINE, controlPlane.namespace(), Meta.name(machine));
    }

    private Optional<Duration> make(ControlPlane controlPlane, String unused) {
        var name = Names.child(site, Capi.MACHINE, controlPlane.namespace(), Meta.name(controlPlane.object()));
        var bootstrap =
                controlPlane.object().withObject("/spec/kubeadmConfigSpec").deepCopy();
        bootstrap.remove(unused);
        var made = factory.make(new Blueprint(
                controlPlane.object(), name, labels(controlPlane), machine(controlPlane), Map.of(HOOK, ""), bootstrap));
        made.ifPresent(machine -> log.info(controlPlane.key(), "Created control plane Machine", "Machine", name));
        return made.isPresent() ? Optional.empty() : Optional.of(Duration.ofSeconds(30));
    }

    private static Map<String, String> labels(ControlPlane controlPlane) {
        var labels = new HashMap<String, String>();
        controlPlane
                .object()
                .at("/spec/machineTemplate/metadata/labels")
                .propertyStream()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        labels.put(Capi.CLUSTER_NAME, controlPlane.clusterName());
        labels.put(Capi.CONTROL_PLANE, "");
        labels.put(Capi.CONTROL_PLANE_NAME, Meta.name(controlPlane.object()));
        return labels;
    }

    private static ObjectNode machine(ControlPlane controlPlane) {
        var gates = Stream.concat(ControlPlaneHealth.COMPONENTS.stream(), Stream.of(ControlPlaneHealth.ETCD_MEMBER))
                .map(type -> Json.of("conditionType", type))
                .toList();
        var machine = Json.of(
                "clusterName",
                controlPlane.clusterName(),
                "version",
                controlPlane.object().at("/spec/version"),
                "readinessGates",
                gates);
        machine.set("infrastructureRef", controlPlane.template());
        var deletion = controlPlane.object().at("/spec/machineTemplate/spec/deletion");
        return deletion.isObject() ? machine.set("deletion", deletion) : machine;
    }
}
