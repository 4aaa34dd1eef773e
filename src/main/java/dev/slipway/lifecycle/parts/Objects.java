package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.finding.Reason;
import dev.slipway.flow.Time;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.Session;
import dev.slipway.kube.Waits;
import dev.slipway.kube.Waits.Patience;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Objects of manifests put into a cluster, patiently: a kind just defined, or a webhook just started, takes a moment.
public final class Objects {

    /// Who EKS Anywhere's command line is to an API server.
    public static final String MANAGER = "eks-a-cli";

    private static final Duration LIMIT = Duration.ofSeconds(150);
    private static final Duration AVAILABLE = Duration.ofMinutes(30);

    private final Session session;
    private final Waits waits;

    public Objects(Session session, Time time) {
        this.session = session;
        this.waits = new Waits(time, () -> {});
    }

    public void apply(List<ObjectNode> objects) throws IOException, InterruptedException {
        for (var object : objects) {
            apply(object);
        }
    }

    public void apply(ObjectNode object) throws IOException, InterruptedException {
        waits.until(name(object), Patience.once(LIMIT), () -> {
            try {
                session.apply(object, MANAGER);
                return Optional.empty();
            } catch (KubeException.NotFound | KubeException.Refused | KubeException.Conflict failure) {
                return Optional.of(Reason.of(failure));
            }
        });
    }

    /// Waits for a deployment to be `Available`.
    public void available(String namespace, String deployment) throws IOException, InterruptedException {
        waits.until(
                "waiting for %s in namespace %s".formatted(deployment, namespace),
                Patience.once(AVAILABLE),
                () -> session.find(Kinds.DEPLOYMENT, namespace, deployment)
                        .map(found -> Conditions.missing(found, "Available"))
                        .orElse(Optional.of("there is no such deployment")));
    }

    private static String name(ObjectNode object) {
        return "applying " + object.path("kind").asText() + " "
                + object.path("metadata").path("name").asText();
    }
}
