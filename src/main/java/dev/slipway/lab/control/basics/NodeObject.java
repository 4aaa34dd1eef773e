package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.world.NodeFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The Node a kubelet registers: not ready, as there is no network plugin yet.
record NodeObject(NodeFacts facts, int number, String now) {

    private static final String CONTROL_PLANE = "node-role.kubernetes.io/control-plane";
    private static final String NO_NETWORK =
            "container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady "
                    + "message:Network plugin returns error: cni plugin not initialized";

    ObjectNode made() {
        var node = Fields.object(Kinds.NODE, "", facts.name());
        labels(node.withObject("/metadata/labels"));
        node.withObject("/metadata/annotations")
                .put("node.alpha.kubernetes.io/ttl", "0")
                .put("volumes.kubernetes.io/controller-managed-attach-detach", "true");
        spec(node.putObject("spec"));
        status(node.putObject("status"));
        return node;
    }

    private void labels(ObjectNode labels) {
        for (var prefix : List.of("beta.kubernetes.io/", "kubernetes.io/")) {
            labels.put(prefix + "arch", "amd64").put(prefix + "os", "linux");
        }
        labels.put("kubernetes.io/hostname", facts.name());
        if (facts.controlPlane()) {
            labels.put(CONTROL_PLANE, "").put("node.kubernetes.io/exclude-from-external-load-balancers", "");
        }
        facts.labels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(label -> labels.put(label.getKey(), label.getValue()));
    }

    private void spec(ObjectNode spec) {
        var range = "192.168.%d.0/24".formatted(number);
        spec.put("podCIDR", range).putArray("podCIDRs").add(range);
        spec.put("providerID", facts.providerId());
        var taints = spec.putArray("taints");
        facts.taints().forEach(taint -> taint(taints.addObject(), taint));
        if (facts.controlPlane() && facts.taints().isEmpty() && !onKind()) {
            taint(taints.addObject(), CONTROL_PLANE + ":NoSchedule");
        }
        taint(taints.addObject(), Nodes.NOT_READY + ":NoSchedule");
    }

    private static void taint(ObjectNode made, String text) {
        var effect = text.lastIndexOf(':');
        var name = text.substring(0, effect);
        var value = name.indexOf('=');
        made.put("key", value < 0 ? name : name.substring(0, value));
        if (value >= 0 && value + 1 < name.length()) {
            made.put("value", name.substring(value + 1));
        }
        made.put("effect", text.substring(effect + 1));
    }

    private void status(ObjectNode status) {
        var addresses = status.putArray("addresses");
        addresses.addObject().put("address", facts.address()).put("type", "InternalIP");
        addresses.addObject().put("address", facts.name()).put("type", "Hostname");
        amounts(status.putObject("capacity"), "461115712Ki", "263856532Ki");
        amounts(status.putObject("allocatable"), "424964239872", "263754132Ki");
        status.putObject("daemonEndpoints").putObject("kubeletEndpoint").put("Port", 10250);
        conditions(new Conditions(status, now));
        status.path("conditions").forEach(condition -> ((ObjectNode) condition).put("lastHeartbeatTime", now));
        info(status.putObject("nodeInfo"));
    }

    private static void amounts(ObjectNode amounts, String disk, String memory) {
        amounts.put("cpu", "64")
                .put("ephemeral-storage", disk)
                .put("hugepages-1Gi", "0")
                .put("hugepages-2Mi", "0");
        amounts.put("memory", memory).put("pods", "110");
    }

    private static void conditions(Conditions conditions) {
        conditions
                .set("MemoryPressure", false, "KubeletHasSufficientMemory", "kubelet has sufficient memory available")
                .set("DiskPressure", false, "KubeletHasNoDiskPressure", "kubelet has no disk pressure")
                .set("PIDPressure", false, "KubeletHasSufficientPID", "kubelet has sufficient PID available")
                .set("Ready", false, "KubeletNotReady", NO_NETWORK);
    }

    private void info(ObjectNode info) {
        info.put("architecture", "amd64")
                .put("bootID", uuid("boot"))
                .put("containerRuntimeVersion", "containerd://2.1.5")
                .put("kernelVersion", "6.8.0-87-generic")
                .put("kubeProxyVersion", "")
                .put("kubeletVersion", facts.version())
                .put("machineID", uuid("machine").replace("-", ""))
                .put("operatingSystem", "linux")
                .put("osImage", onKind() ? "Debian GNU/Linux 12 (bookworm)" : "Ubuntu 24.04.3 LTS")
                .put("systemUUID", uuid("system"));
    }

    private boolean onKind() {
        return facts.providerId().startsWith("kind://");
    }

    private String uuid(String what) {
        return UUID.nameUUIDFromBytes((facts.name() + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
