package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a KubeadmControlPlane's status says.
final class ControlPlaneStatus {

    private static final String NOT_INITIALIZED = "Control plane not yet initialized";
    private static final String UNINSPECTED = "Waiting for Cluster control plane to be initialized";

    private final Site site;

    ControlPlaneStatus(Site site) {
        this.site = site;
    }

    void publish(ControlPlane controlPlane) {
        site.objects()
                .edit(
                        Capi.KUBEADM_CONTROL_PLANE,
                        controlPlane.namespace(),
                        Meta.name(controlPlane.object()),
                        object -> publish(controlPlane, object));
    }

    private void publish(ControlPlane controlPlane, ObjectNode object) {
        var machines = controlPlane.machines();
        var status = object.withObject("/status");
        if (controlPlane.initialized()) {
            status.withObject("/initialization").put("controlPlaneInitialized", true);
        }
        status.put("replicas", machines.size())
                .put("readyReplicas", Replicas.with(machines, "Ready"))
                .put("availableReplicas", Replicas.with(machines, "Available"))
                .put("upToDateReplicas", Replicas.with(machines, "UpToDate"))
                .put("selector", Capi.CLUSTER_NAME + "=" + controlPlane.clusterName() + "," + Capi.CONTROL_PLANE);
        machines.stream()
                .map(machine -> machine.at("/spec/version").asText())
                .min(Comparator.naturalOrder())
                .ifPresent(version -> status.put("version", version));
        conditions(controlPlane, object);
        status.put("observedGeneration", Meta.generation(object));
    }

    private void conditions(ControlPlane controlPlane, ObjectNode object) {
        var now = site.timeline().now();
        var machines = controlPlane.machines();
        var certificates = new Certificates(site, controlPlane.cluster()).complete();
        Conditions.put(
                object,
                now,
                available(controlPlane, certificates),
                controlPlane.initialized()
                        ? Condition.yes("Initialized", "Initialized")
                        : Condition.no("Initialized", "NotInitialized", NOT_INITIALIZED),
                certificates
                        ? Condition.yes("CertificatesAvailable", "Available")
                        : Condition.no("CertificatesAvailable", "NotAvailable", ""),
                health(controlPlane, "EtcdClusterHealthy", List.of("EtcdPodHealthy", ControlPlaneHealth.ETCD_MEMBER)),
                health(controlPlane, "ControlPlaneComponentsHealthy", ControlPlaneHealth.COMPONENTS.subList(0, 3)),
                Aggregate.of("MachinesReady", "Ready", machines, "NoReplicas"),
                Aggregate.of("MachinesUpToDate", "UpToDate", machines, "NoReplicas"),
                rollingOut(controlPlane),
                scalingUp(controlPlane),
                scalingDown(controlPlane),
                Condition.happening("Remediating", false, ""),
                Condition.happening("Deleting", false, ""),
                Pausing.condition(controlPlane.cluster(), object));
    }

    private static Condition available(ControlPlane controlPlane, boolean certificates) {
        if (!controlPlane.initialized()) {
            return Condition.no("Available", "NotAvailable", NOT_INITIALIZED);
        }
        var members = controlPlane.machines().stream()
                .filter(machine -> machine.path("status").has("nodeRef"))
                .toList();
        var healthy = Replicas.with(members, ControlPlaneHealth.ETCD_MEMBER);
        var quorum = members.size() / 2 + 1;
        var problems = new ArrayList<String>();
        if (!certificates) {
            problems.add("* Control plane certificates are not available");
        }
        if (healthy < quorum) {
            problems.add(quorum(healthy, members.size(), quorum));
        }
        if (members.stream().noneMatch(ControlPlaneHealth::healthy)) {
            problems.add("* There are no Machines with healthy control plane components, at least 1 required");
        }
        return problems.isEmpty()
                ? Condition.yes("Available", "Available")
                : Condition.no("Available", "NotAvailable", String.join("\n", problems));
    }

    private static String quorum(int healthy, int members, int quorum) {
        var required = ", at least %d healthy member required for etcd quorum".formatted(quorum);
        return switch (healthy) {
            case 0 -> "* There are no healthy etcd member" + required;
            case 1 -> "* 1 of %d etcd members is healthy".formatted(members) + required;
            default -> "* %d of %d etcd members are healthy".formatted(healthy, members) + required;
        };
    }

    private static Condition health(ControlPlane controlPlane, String type, List<String> parts) {
        if (!controlPlane.initialized()) {
            return Condition.unknown(type, "InspectionFailed", UNINSPECTED);
        }
        var lines = new ArrayList<String>();
        var certain = false;
        for (var machine : controlPlane.machines()) {
            var open = open(machine, parts).toList();
            if (!open.isEmpty()) {
                lines.add("* Machine " + Meta.name(machine) + ":");
                open.forEach(condition -> lines.add("  * " + condition.type() + ": " + condition.message()));
                certain |= open.stream().anyMatch(part -> part.status() == Condition.Truth.FALSE);
            }
        }
        var message = String.join("\n", lines);
        if (lines.isEmpty()) {
            return Condition.yes(type, "Healthy");
        }
        return certain ? Condition.no(type, "NotHealthy", message) : Condition.unknown(type, "HealthUnknown", message);
    }

    private static Stream<Condition> open(ObjectNode machine, List<String> parts) {
        return parts.stream()
                .map(part -> Conditions.of(machine, part))
                .flatMap(Optional::stream)
                .filter(condition -> !condition.isTrue());
    }

    private static Condition rollingOut(ControlPlane controlPlane) {
        var outdated = controlPlane.outdated();
        if (outdated.isEmpty()) {
            return Condition.happening("RollingOut", false, "");
        }
        var reasons = outdated.stream()
                .flatMap(machine -> controlPlane.outdatedBy(machine).stream())
                .distinct();
        var first = "Rolling out %d not up-to-date replicas".formatted(outdated.size());
        return Condition.happening(
                "RollingOut",
                true,
                String.join("\n", Stream.concat(Stream.of(first), reasons).toList()));
    }

    private static Condition scalingUp(ControlPlane controlPlane) {
        var present = controlPlane.machines().size();
        if (present >= controlPlane.desired()) {
            return Condition.happening("ScalingUp", false, "");
        }
        var message = "Scaling up from %d to %d replicas".formatted(present, controlPlane.desired());
        var obstacles = present == 0 || !controlPlane.initialized()
                ? List.<String>of()
                : ControlPlaneScale.obstacles(controlPlane);
        return Condition.happening(
                "ScalingUp",
                true,
                obstacles.isEmpty() ? message : message + " is blocked because:\n" + String.join("\n", obstacles));
    }

    private static Condition scalingDown(ControlPlane controlPlane) {
        var present = controlPlane.machines().size();
        var down = present > controlPlane.desired();
        return Condition.happening(
                "ScalingDown",
                down,
                down ? "Scaling down from %d to %d replicas".formatted(present, controlPlane.desired()) : "");
    }
}
