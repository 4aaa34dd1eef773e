package dev.slipway.lab.programs.clusterctl;

import dev.slipway.lab.api.Kind;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.reach.Deployments;
import dev.slipway.lab.programs.reach.Session;
import dev.slipway.lab.world.Durations;
import java.time.Duration;

/// cert-manager, which the providers' webhooks need before anything else.
record CertManager(Session session, Log log, Durations durations) {

    private static final Kind DEPLOYMENT = new Kind("apps/v1", "Deployment");
    private static final String NAMESPACE = "cert-manager";
    private static final Duration LIMIT = Duration.ofMinutes(30);

    void ensure(Config config) throws Failure, InterruptedException {
        var source = config.certManager();
        if (source.isEmpty()) {
            throw Failure.of("failed to get cert-manager: no address of it in the configuration, and the lab has no"
                    + " access to the internet");
        }
        if (ready()) {
            log.info("Skipping installing cert-manager as it is already installed");
            return;
        }
        log.info("Installing cert-manager", "version", source.get().version());
        var objects = Components.certManager(source.get());
        for (var object : objects) {
            session.change(store -> store.apply(object, "clusterctl"));
        }
        session.timeline().sleep(durations.between(1, 3, session.cluster().name(), "cert-manager"));
        log.info("Waiting for cert-manager to be available...");
        if (!new Deployments(session).await(objects, LIMIT).isEmpty()) {
            throw Failure.of("timed out waiting for the condition");
        }
    }

    private boolean ready() throws InterruptedException {
        var present = session.list(DEPLOYMENT, NAMESPACE);
        return !present.isEmpty()
                && new Deployments(session).await(present, Duration.ZERO).isEmpty();
    }
}
