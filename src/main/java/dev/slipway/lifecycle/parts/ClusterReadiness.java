package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Deadline;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.Session;
import dev.slipway.kube.Waits;
import dev.slipway.kube.Waits.Patience;
import dev.slipway.lifecycle.HeldException;
import dev.slipway.run.Failure;
import dev.slipway.spec.ClusterSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Waits until EKS Anywhere's controller has made a cluster what its specification says
/// (EKS Anywhere: pkg/clustermanager/applier.go).
public final class ClusterReadiness {

    private static final Duration HOLD = Duration.ofSeconds(20);
    private static final Duration REFUSAL = Duration.ofMinutes(10);
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration PER_MACHINE = Duration.ofMinutes(12);

    private final Tools tools;
    private final Session session;
    private final ClusterSpec spec;
    private final Waits waits;

    public ClusterReadiness(Tools tools, Session session, ClusterSpec spec, Waits.Pulse pulse) {
        this.tools = tools;
        this.session = session;
        this.spec = spec;
        this.waits = new Waits(tools.doors().time(), pulse);
    }

    public void await() throws IOException, InterruptedException {
        accepted();
        // EKS Anywhere gives all clusters one hour, which is too short for many machines.
        var needed = PER_MACHINE.multipliedBy(machines());
        var budget = Deadline.in(tools.doors().time(), needed.compareTo(SHORTEST) > 0 ? needed : SHORTEST);
        await("Waiting for control plane to be ready", "ControlPlaneReady", "control plane to be ready", budget);
        await("Waiting for default CNI to be updated", "DefaultCNIConfigured", "CNI to be configured", budget);
        await("Waiting for worker nodes to be ready", "WorkersReady", "workers to be ready", budget);
        await("Waiting for cluster changes to be completed", "Ready", "cluster to be ready", budget);
    }

    private int machines() {
        return spec.controlPlane().count()
                + spec.workerGroups().stream()
                        .mapToInt(ClusterSpec.WorkerGroup::count)
                        .sum();
    }

    private void accepted() throws IOException, InterruptedException {
        try {
            waits.until("cluster has an error", Patience.once(REFUSAL), () -> refusal(cluster()));
        } catch (Waits.NotInTimeException late) {
            throw new HeldException(Failure.of(
                    Texts.of("lifecycle.cluster-refused.what"),
                    Texts.of("lifecycle.cluster-refused.why", Reason.of(late)),
                    List.of(refusal(cluster()).orElse("")),
                    Texts.of("lifecycle.cluster-refused.next")));
        }
    }

    private void await(String line, String condition, String what, Deadline budget)
            throws IOException, InterruptedException {
        tools.reporter().say(3, line);
        var words = what.startsWith("cluster") ? "waiting for " + what : "waiting for cluster's " + what;
        waits.until(words, Patience.steady(HOLD, SHORTEST), budget, () -> missing(cluster(), condition));
    }

    private JsonNode cluster() throws IOException, InterruptedException {
        return session.get(Kinds.EKSA_CLUSTER, spec.namespace(), spec.name());
    }

    private static Optional<String> refusal(JsonNode cluster) {
        var message = cluster.path("status").path("failureMessage").asText();
        return message.isEmpty() ? Optional.empty() : Optional.of(message);
    }

    private static Optional<String> missing(JsonNode cluster, String condition) {
        var generation = cluster.path("metadata").path("generation").asLong();
        var observed = cluster.path("status").path("observedGeneration").asLong();
        return generation == observed
                ? Conditions.missing(cluster, condition)
                : Optional.of(
                        "cluster generation (%d) and observedGeneration (%d) differ".formatted(generation, observed));
    }
}
