package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.ResourceKind;
import dev.slipway.kube.Session;
import dev.slipway.kube.Waits;
import dev.slipway.kube.Waits.Patience;
import dev.slipway.run.Reporter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What must be true of a cluster's Cluster API objects before a move and after it
/// (EKS Anywhere: pkg/clustermanager/cluster_manager.go).
public final class MoveReadiness {

    private static final String LABEL = "cluster.x-k8s.io/cluster-name=";
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration PER_MACHINE = Duration.ofMinutes(10);
    private static final Patience AVAILABLE = Patience.once(Duration.ofMinutes(60));
    private static final Patience INITIALIZED = Patience.once(Duration.ofMinutes(15));

    private final Session session;
    private final String cluster;
    private final Waits waits;
    private final Reporter reporter;

    public MoveReadiness(Session session, String cluster, Waits waits, Reporter reporter) {
        this.session = session;
        this.cluster = cluster;
        this.waits = waits;
        this.reporter = reporter;
    }

    public void before() throws IOException, InterruptedException {
        reporter.say(3, "Waiting for management machines to be ready before move");
        machines();
        reporter.say(3, "Waiting for management cluster to be ready before move");
        waits.until(
                "waiting for management cluster to be ready",
                AVAILABLE,
                () -> Conditions.missing(cluster(), "Available"));
    }

    public void after() throws IOException, InterruptedException {
        reporter.say(3, "Waiting for workload cluster control plane to be ready after move");
        waits.until(
                "waiting for workload cluster control plane to be ready",
                INITIALIZED,
                () -> missing(
                        cluster()
                                .at("/status/initialization/controlPlaneInitialized")
                                .asBoolean(),
                        "it is not initialized"));
        reporter.say(3, "Waiting for workload cluster control plane replicas to be ready after move");
        replicas("retries exhausted waiting for controlplane replicas to be ready", Kinds.KUBEADM_CONTROL_PLANE);
        reporter.say(3, "Waiting for workload cluster machine deployment replicas to be ready after move");
        replicas("retries exhausted waiting for machinedeployment replicas to be ready", Kinds.MACHINE_DEPLOYMENT);
        reporter.say(3, "Waiting for machines to be ready after move");
        machines();
    }

    private void machines() throws IOException, InterruptedException {
        waits.until("retries exhausted waiting for machines to be ready", patience(), () -> {
            var machines = list(Kinds.MACHINE);
            var ready = machines.stream()
                    .filter(machine -> machine.path("status").has("nodeRef"))
                    .count();
            return missing(ready == machines.size(), ready + " of " + machines.size() + " machines have a node");
        });
    }

    private void replicas(String what, ResourceKind kind) throws IOException, InterruptedException {
        waits.until(what, patience(), () -> {
            for (var owner : list(kind)) {
                if (!complete(owner)) {
                    var name = owner.path("metadata").path("name").asText();
                    return Optional.of("%s has %d of %d replicas ready"
                            .formatted(
                                    name,
                                    owner.path("status").path("readyReplicas").asInt(),
                                    owner.path("spec").path("replicas").asInt()));
                }
            }
            return Optional.empty();
        });
    }

    private static boolean complete(JsonNode owner) {
        var status = owner.path("status");
        return status.path("observedGeneration").asLong()
                        == owner.path("metadata").path("generation").asLong()
                && status.path("readyReplicas").asInt()
                        == owner.path("spec").path("replicas").asInt();
    }

    private Patience patience() throws IOException, InterruptedException {
        var needed = PER_MACHINE.multipliedBy(list(Kinds.MACHINE).size());
        return Patience.once(needed.compareTo(SHORTEST) > 0 ? needed : SHORTEST);
    }

    private JsonNode cluster() throws IOException, InterruptedException {
        return session.get(Kinds.CLUSTER, Namespaces.SYSTEM, cluster);
    }

    private List<ObjectNode> list(ResourceKind kind) throws IOException, InterruptedException {
        return session.list(kind, Namespaces.SYSTEM, LABEL + cluster);
    }

    private static Optional<String> missing(boolean fulfilled, String otherwise) {
        return fulfilled ? Optional.empty() : Optional.of(otherwise);
    }
}
