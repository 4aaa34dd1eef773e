package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.Link;
import dev.slipway.kube.ResourceKind;
import dev.slipway.run.RunState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The fleet of Amsterdam at 14:26:41: two retail clusters under a management cluster, one on vSphere, one being made.
public final class SampleFleet {

    public static final Instant NOW = Instant.parse("2026-11-24T14:26:41Z");

    private static final String UBUNTU = "Ubuntu 24.04.3 LTS";
    private static final String SILENT = "2026-11-24T14:23:01Z";

    private SampleFleet() {}

    /// All as it should be but one silent worker.
    public static FleetState state() {
        return FleetReading.read(List.of(amsterdam(new Link.Live()), vsphere()), SampleRuns.all(), new Creations());
    }

    /// The same, where the kubeconfig of retail-stage lies in the workspace.
    public static FleetState connected() {
        return connected(stage());
    }

    /// And where its silent worker takes no new pods.
    public static FleetState cordoned() {
        var stage = stage();
        stage.node("ams-b08").putObject("spec").put("unschedulable", true);
        return connected(stage);
    }

    private static FleetState connected(SampleCluster stage) {
        var own = source("retail-stage", new Link.Live(), stage.nodes, List.of());
        return FleetReading.read(List.of(amsterdam(new Link.Live()), own), SampleRuns.all(), new Creations());
    }

    static ClusterState alone(SampleCluster cluster) {
        var own = source("alone", new Link.Live(), cluster.nodes, List.of(cluster));
        return FleetReading.read(List.of(own), List.of(), new Creations())
                .clusters()
                .getFirst();
    }

    /// The management cluster has not answered for a while.
    public static FleetState unreachable() {
        var lost = new Link.OutOfReach(
                Instant.parse("2026-11-24T14:02:00Z"),
                "https://10.20.1.10:6443 does not answer (GET /version): Connection refused");
        return FleetReading.read(List.of(amsterdam(lost), vsphere()), List.of(), new Creations());
    }

    /// The run that makes ml-forge lost its process.
    public static FleetState interrupted() {
        var runs = SampleRuns.all();
        var dead = new RunState(runs.getFirst().folder(), runs.getFirst().record(), false);
        return FleetReading.read(List.of(amsterdam(new Link.Live()), vsphere()), List.of(dead), new Creations());
    }

    /// A cluster with so many workers that nobody can look at them all.
    public static FleetState large(int workers) {
        var machines = new String[workers];
        for (var number = 0; number < workers; number++) {
            machines[number] =
                    "ams-x%03d/big-md-0-%03d/10.21.%d.%d".formatted(number, number, number / 200, number % 200 + 1);
        }
        var big = new SampleCluster("big", "big", "Tinkerbell", "v1.36.2", UBUNTU, "v0.26.1", "10.21.4.1")
                .controlPlane("ams-y1/big-aaaa1/10.21.3.1", "ams-y2/big-aaaa2/10.21.3.2", "ams-y3/big-aaaa3/10.21.3.3")
                .workers("md-0", machines);
        return FleetReading.read(
                List.of(source("big", new Link.Live(), big.nodes, List.of(big))), List.of(), new Creations());
    }

    private static Source amsterdam(Link link) {
        var management = new SampleCluster(
                        "ams-mgmt", "ams-mgmt", "Tinkerbell", "v1.36.2", UBUNTU, "v0.26.1", "10.20.1.10")
                .controlPlane(
                        "ams-a01/ams-mgmt-4kq2p/10.20.0.21",
                        "ams-a02/ams-mgmt-8vw7d/10.20.0.22",
                        "ams-a03/ams-mgmt-zp4ts/10.20.0.23")
                .workers(
                        "md-0",
                        "ams-b01/ams-mgmt-md-0-6d2kx-b7nqz/10.20.0.41",
                        "ams-b02/ams-mgmt-md-0-6d2kx-s5xlw/10.20.0.42")
                .packages(4, true)
                .spare("ams-a12", "10.20.0.32", "cp")
                .spare("ams-b10", "10.20.0.50", "md-0");
        var production = new SampleCluster(
                        "retail-prod", "ams-mgmt", "Tinkerbell", "v1.35.6", UBUNTU, "v0.26.1", "10.20.1.20")
                .controlPlane(
                        "ams-a05/retail-prod-c8d2f/10.20.0.25",
                        "ams-a06/retail-prod-hj6nn/10.20.0.26",
                        "ams-a07/retail-prod-x2k5s/10.20.0.27")
                .workers(
                        "md-0",
                        "ams-b03/retail-prod-md-0-7vq4z-2fkw8/10.20.0.43",
                        "ams-b04/retail-prod-md-0-7vq4z-g9d5c/10.20.0.44",
                        "ams-b05/retail-prod-md-0-7vq4z-vx7mp/10.20.0.45")
                .workers(
                        "md-db",
                        "ams-a13/retail-prod-md-db-l4hqs-k2tzn/10.20.0.33",
                        "ams-a14/retail-prod-md-db-l4hqs-q8fgx/10.20.0.34")
                .packages(5, false)
                .spare("ams-a08", "10.20.0.28", "cp")
                .spare("ams-b11", "10.20.0.51", "md-0");
        var stage = stage();
        var nodes = new ArrayList<>(management.nodes);
        return source("ams-mgmt", link, nodes, List.of(management, production, stage));
    }

    private static SampleCluster stage() {
        var stage = new SampleCluster(
                        "retail-stage", "ams-mgmt", "Tinkerbell", "v1.36.2", UBUNTU, "v0.26.1", "10.20.1.30")
                .controlPlane(
                        "ams-a09/retail-stage-7q2zk/10.20.0.29",
                        "ams-a10/retail-stage-fw48m/10.20.0.30",
                        "ams-a11/retail-stage-tn9xd/10.20.0.31")
                .workers(
                        "md-0",
                        "ams-b06/retail-stage-md-0-8xk4p-4mzrw/10.20.0.46",
                        "ams-b07/retail-stage-md-0-8xk4p-9cjq7/10.20.0.47",
                        "ams-b08/retail-stage-md-0-8xk4p-hv2lm/10.20.0.48",
                        "ams-b09/retail-stage-md-0-8xk4p-w6kbs/10.20.0.49")
                .packages(3, true)
                .spare("ams-a15", "10.20.0.35", "cp")
                .without("WorkersReady", "NodesNotReady", SILENT)
                .without("Ready", "WorkersNotReady", SILENT);
        var machine = stage.machine("ams-b08");
        SampleCluster.set(machine, "Ready", "False", "NotReady", SILENT);
        SampleCluster.set(machine, "Available", "False", "NotAvailable", SILENT);
        SampleCluster.set(machine, "NodeReady", "Unknown", "NodeConditionUnknown", SILENT);
        SampleCluster.set(machine, "NodeHealthy", "Unknown", "NodeConditionUnknown", SILENT);
        SampleCluster.set(stage.first(Kinds.MACHINE_DEPLOYMENT), "MachinesReady", "False", "NotReady", SILENT);
        var node = stage.node("ams-b08");
        SampleCluster.set(node, "Ready", "Unknown", "NodeStatusUnknown", SILENT);
        ((ObjectNode) node.at("/status/conditions/0"))
                .put("message", "Kubelet stopped posting node status.")
                .put("lastHeartbeatTime", "2026-11-24T14:22:11Z");
        stage.event(
                "2026-11-24T14:23:01Z",
                "Node",
                "ams-b08",
                "NodeNotReady",
                "Kubelet stopped posting node status",
                "Warning");
        stage.event(
                "2026-11-24T14:21:47Z",
                "Node",
                "ams-b08",
                "ContainerRuntimeSlow",
                "PLEG not seen for 3 min, containerd does not answer",
                "Warning");
        stage.event(
                "2026-11-24T14:20:30Z",
                "Node",
                "ams-b08",
                "FreeDiskSpaceFailed",
                "Could not remove images: context deadline exceeded",
                "Warning");
        stage.event(
                "2026-11-24T14:19:12Z",
                "Node",
                "ams-b08",
                "DiskErrors",
                "14 read errors in the kernel log within 2 min",
                "Warning");
        stage.event("2026-11-24T13:52:40Z", "Node", "ams-b08", "Pulled", "cart-api:4.18.2 in 2.4 s, 61 MiB", "Normal");
        stage.event("2026-11-24T13:52:36Z", "Node", "ams-b08", "Scheduled", "3 pods of the namespace cart", "Normal");
        return stage;
    }

    private static Source vsphere() {
        var lab = new SampleCluster(
                        "vs-lab",
                        "vs-lab",
                        "VSphere",
                        "v1.34.8",
                        "Bottlerocket OS 1.62.0 (vmware-k8s-1.34)",
                        "v0.26.0",
                        "10.30.1.10")
                .packages(2, false)
                .controlPlane("vs-lab-cp-1/vs-lab-mq7rw/10.30.0.11")
                .workers(
                        "md-0",
                        "vs-lab-w-1/vs-lab-md-0-5k2sd-7jxqp/10.30.0.21",
                        "vs-lab-w-2/vs-lab-md-0-5k2sd-ht4vn/10.30.0.22");
        return source("vs-lab", new Link.Live(), lab.nodes, List.of(lab));
    }

    private static Source source(String name, Link link, List<ObjectNode> nodes, List<SampleCluster> clusters) {
        var objects = new HashMap<ResourceKind, List<ObjectNode>>();
        clusters.forEach(cluster -> {
            cluster.managed.forEach((kind, all) ->
                    objects.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(all));
            objects.computeIfAbsent(Kinds.EVENT, _ -> new ArrayList<>()).addAll(cluster.events);
        });
        objects.put(Kinds.NODE, nodes);
        return Source.of(
                name,
                Path.of("/home/lena/clusters", name, name + "-eks-a-cluster.kubeconfig"),
                link,
                kind -> objects.getOrDefault(kind, List.of()));
    }
}
