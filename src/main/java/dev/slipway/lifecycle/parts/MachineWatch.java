package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.diagnosis.Diagnosis;
import dev.slipway.finding.Texts;
import dev.slipway.fleet.MachinePhases;
import dev.slipway.fleet.MachineWay;
import dev.slipway.fleet.Snapshot;
import dev.slipway.fleet.Trouble;
import dev.slipway.fleet.Troubles;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.ResourceKind;
import dev.slipway.kube.Session;
import dev.slipway.kube.Waits;
import dev.slipway.lifecycle.HeldException;
import dev.slipway.lifecycle.files.ClusterFolder;
import dev.slipway.run.Failure;
import dev.slipway.run.Phase;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks after the machines while a task waits: tells where each is and what the
/// controllers write, and ends the wait when one is in trouble.
public final class MachineWatch implements Waits.Pulse, AutoCloseable {

    private static final Duration HARDWARE_LASTS = Duration.ofMinutes(1);
    private static final Duration INTERVAL = Duration.ofSeconds(10);
    private static final int LOG = 4000;
    private static final String CLUSTER_NAME = "cluster.x-k8s.io/cluster-name=";

    private final Tools tools;
    private final Session manager;
    private final String cluster;
    private final Smee smee;
    private final NodeWindow window;
    private final ControllerLogs logs;
    private final Map<String, Phase> told = new HashMap<>();
    private Instant next = Instant.MIN;
    // By far the largest answer, because each piece carries its machine's user data, and the one that changes least.
    private List<ObjectNode> hardware = List.of();
    private Instant hardwareUntil = Instant.MIN;

    /// `manager` is the cluster in which Cluster API works.
    public MachineWatch(Tools tools, ClusterFolder folder, Session manager) {
        this.tools = tools;
        this.manager = manager;
        this.cluster = folder.cluster();
        this.smee = new Smee(tools, folder);
        this.logs = new ControllerLogs(tools, manager, cluster);
        var file = folder.generated().resolve(cluster + ".nodes.kubeconfig");
        this.window = new NodeWindow(tools.doors().kube(), manager, cluster, file);
    }

    @Override
    public void beat() throws IOException, InterruptedException {
        if (tools.doors().time().now().isBefore(next)) {
            return;
        }
        next = tools.doors().time().now().plus(INTERVAL);
        try {
            look();
        } catch (KubeException.Unreachable _) {
            // The wait itself says so when it lasts.
        }
    }

    /// Tells where the machines are, at once.
    ///
    /// @throws HeldException when one of them will not get any further
    public void look() throws IOException, InterruptedException {
        var snapshot = snapshot();
        MachinePhases.ways(snapshot).forEach(this::tell);
        logs.carry(snapshot);
        if (!Troubles.of(snapshot).isEmpty()) {
            var troubles = troubles();
            if (!troubles.isEmpty()) {
                throw new HeldException(explain(troubles));
            }
        }
    }

    /// What is in trouble now, without a word about it.
    public List<Trouble> troubles() throws IOException, InterruptedException {
        hardwareUntil = Instant.MIN;
        return Troubles.of(snapshot());
    }

    @Override
    public void close() {
        window.close();
    }

    private void tell(MachineWay way) {
        var last = Optional.ofNullable(told.get(way.machine()));
        way.sightings(last).forEach(tools.reporter()::seen);
        told.put(way.machine(), way.phase());
    }

    private Snapshot snapshot() throws IOException, InterruptedException {
        var workflows = list(Kinds.WORKFLOW);
        var jobs = workflows.isEmpty() ? List.<ObjectNode>of() : list(Kinds.BMC_JOB);
        var installed = workflows.stream().filter(MachineWatch::installed).count();
        var nodes = installed > 0 || workflows.isEmpty() ? window.nodes() : List.<ObjectNode>of();
        return new Snapshot(
                tools.doors().time().now(),
                manager.list(Kinds.MACHINE, Namespaces.SYSTEM, CLUSTER_NAME + cluster),
                list(Kinds.TINKERBELL_MACHINE),
                hardware(),
                workflows,
                list(Kinds.BMC_MACHINE),
                jobs,
                failed(jobs) ? list(Kinds.BMC_TASK) : List.of(),
                nodes,
                installed < workflows.size() ? smee.lines(LOG) : List.of(),
                installed > nodes.size() ? stackLog() : List.of());
    }

    private List<ObjectNode> hardware() throws IOException, InterruptedException {
        var now = tools.doors().time().now();
        if (!now.isBefore(hardwareUntil)) {
            hardware = list(Kinds.HARDWARE);
            hardwareUntil = now.plus(HARDWARE_LASTS);
        }
        return hardware;
    }

    private List<String> stackLog() throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        for (var pod : manager.list(Kinds.POD, Namespaces.SYSTEM)) {
            var name = pod.path("metadata").path("name").asText();
            if (name.startsWith("tinkerbell-")) {
                lines.addAll(manager.logs(Namespaces.SYSTEM, name, "", LOG));
            }
        }
        return lines;
    }

    private List<ObjectNode> list(ResourceKind kind) throws IOException, InterruptedException {
        return manager.list(kind, Namespaces.SYSTEM);
    }

    private static boolean failed(List<ObjectNode> jobs) {
        return jobs.stream().anyMatch(job -> Conditions.missing(job, "Failed").isEmpty());
    }

    private static boolean installed(ObjectNode workflow) {
        return workflow.path("status").path("state").asText().equals("SUCCESS");
    }

    private static Failure explain(List<Trouble> troubles) {
        var failure = Diagnosis.of(troubles.getFirst());
        var evidence = new ArrayList<>(failure.evidence());
        troubles.stream()
                .skip(1)
                .map(other -> Texts.of("lifecycle.also-held", other.machine(), other.summary()))
                .forEach(evidence::add);
        return failure.with(evidence);
    }
}
