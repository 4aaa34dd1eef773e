package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.util.List;
import java.util.Map;

/// What the control plane's Machines say of their static pods and etcd members.
final class ControlPlaneHealth {

    static final List<String> COMPONENTS =
            List.of("APIServerPodHealthy", "ControllerManagerPodHealthy", "SchedulerPodHealthy", "EtcdPodHealthy");
    static final String ETCD_MEMBER = "EtcdMemberHealthy";
    private static final String LABELS_SET = "NodeKubeadmLabelsAndTaintsSet";
    private static final String ROLE = "node-role.kubernetes.io/control-plane";
    private static final Map<String, String> PODS = Map.of(
            "APIServerPodHealthy", "kube-apiserver",
            "ControllerManagerPodHealthy", "kube-controller-manager",
            "SchedulerPodHealthy", "kube-scheduler",
            "EtcdPodHealthy", "etcd");

    private final Site site;

    ControlPlaneHealth(Site site) {
        this.site = site;
    }

    /// Whether a machine's part of the control plane runs and its etcd member takes part.
    static boolean healthy(ObjectNode machine) {
        return machine.path("status").has("nodeRef")
                && COMPONENTS.stream().allMatch(type -> Conditions.isTrue(machine, type))
                && Conditions.isTrue(machine, ETCD_MEMBER);
    }

    void publish(ControlPlane controlPlane, ObjectNode machine) {
        var node = MachineNode.of(site, machine).map(MachineNode::object);
        site.objects()
                .edit(
                        Capi.MACHINE,
                        Meta.namespace(machine),
                        Meta.name(machine),
                        object -> node.ifPresentOrElse(
                                present -> inspected(controlPlane, object, present),
                                () -> uninspected(controlPlane, object)));
    }

    private void inspected(ControlPlane controlPlane, ObjectNode machine, ObjectNode node) {
        var now = site.timeline().now();
        COMPONENTS.forEach(type -> Conditions.put(machine, now, component(controlPlane, type, node)));
        var etcd = Conditions.isTrue(machine, "EtcdPodHealthy")
                ? Condition.yes(ETCD_MEMBER, "Healthy")
                : Condition.no(
                        ETCD_MEMBER, "NotHealthy", "Etcd doesn't have an etcd member for Node " + Meta.name(node));
        var labels =
                Meta.labelled(node, ROLE) ? Condition.yes(LABELS_SET, "Set") : Condition.no(LABELS_SET, "NotSet", "");
        Conditions.put(machine, now, etcd, labels, upToDate(controlPlane, machine));
    }

    private void uninspected(ControlPlane controlPlane, ObjectNode machine) {
        var now = site.timeline().now();
        var awaited = awaited(controlPlane, machine);
        COMPONENTS.forEach(type -> Conditions.put(machine, now, Condition.unknown(type, "InspectionFailed", awaited)));
        Conditions.put(
                machine,
                now,
                Condition.unknown(ETCD_MEMBER, "InspectionFailed", awaited),
                Condition.unknown(LABELS_SET, "InspectionFailed", awaited),
                upToDate(controlPlane, machine));
    }

    private static String awaited(ControlPlane controlPlane, ObjectNode machine) {
        var providerId = machine.at("/spec/providerID").asText();
        if (!controlPlane.initialized()) {
            return "Waiting for Cluster control plane to be initialized";
        }
        return providerId.isEmpty()
                ? "Waiting for " + machine.at("/spec/infrastructureRef/kind").asText() + " to report spec.providerID"
                : "Waiting for a Node with spec.providerID " + providerId + " to exist";
    }

    private static Condition component(ControlPlane controlPlane, String type, ObjectNode node) {
        return controlPlane
                .remote()
                .flatMap(
                        remote -> remote.objects().get(Capi.POD, "kube-system", PODS.get(type) + "-" + Meta.name(node)))
                .map(pod -> ready(pod)
                        ? Condition.yes(type, "Running")
                        : Condition.no(type, "Provisioning", "Waiting for startup or readiness probes"))
                .orElseGet(() -> Condition.no(type, "DoesNotExist", "Pod does not exist"));
    }

    private static boolean ready(ObjectNode pod) {
        return pod.at("/status/conditions")
                .valueStream()
                .anyMatch(condition -> condition.path("type").asText().equals("Ready")
                        && condition.path("status").asText().equals("True"));
    }

    private static Condition upToDate(ControlPlane controlPlane, ObjectNode machine) {
        var reasons = controlPlane.outdatedBy(machine);
        return reasons.isEmpty()
                ? Condition.yes("UpToDate", "UpToDate")
                : Condition.no("UpToDate", "NotUpToDate", String.join("\n", reasons));
    }
}
