package dev.slipway.lab.programs.reach;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.Deadline;
import dev.slipway.lab.api.Kind;
import java.time.Duration;
import java.util.List;

/// Waiting for Deployments to become Available.
public final class Deployments {

    private static final Kind DEPLOYMENT = new Kind("apps/v1", "Deployment");
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Session session;

    public Deployments(Session session) {
        this.session = session;
    }

    /// Those of `objects` that are not Available within `limit`.
    public List<ObjectNode> await(List<ObjectNode> objects, Duration limit) throws InterruptedException {
        var deadline = Deadline.in(session.timeline(), limit);
        var waiting = objects.stream()
                .filter(object -> object.path("kind").asText().equals(DEPLOYMENT.name()))
                .toList();
        while (true) {
            waiting = waiting.stream().filter(object -> !available(object)).toList();
            if (waiting.isEmpty() || deadline.passed()) {
                return waiting;
            }
            session.timeline().sleep(PAUSE);
        }
    }

    private boolean available(ObjectNode object) {
        var metadata = object.path("metadata");
        return session.get(
                        DEPLOYMENT,
                        metadata.path("namespace").asText(),
                        metadata.path("name").asText())
                .filter(Deployments::isAvailable)
                .isPresent();
    }

    private static boolean isAvailable(ObjectNode deployment) {
        for (var condition : deployment.path("status").path("conditions")) {
            if (condition.path("type").asText().equals("Available")) {
                return condition.path("status").asText().equals("True");
            }
        }
        return false;
    }
}
