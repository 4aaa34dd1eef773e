package dev.slipway.lab.programs.clusterctl;

import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Options;
import dev.slipway.lab.programs.reach.Deployments;
import dev.slipway.lab.programs.reach.Session;
import dev.slipway.lab.world.Durations;
import java.time.Duration;
import java.util.List;

/// Puts providers into a cluster, one after the other, and enters each into the inventory.
record Installer(Session session, Log log, Durations durations) {

    private static final String DEFAULT_LIMIT = "300";

    void install(List<Components> queue, Options options) throws Failure, InterruptedException {
        var inventory = new Inventory(session);
        for (var components : queue) {
            log.info(
                    "Installing",
                    "provider",
                    components.provider().label(),
                    "version",
                    components.version(),
                    "targetNamespace",
                    components.namespace());
            for (var object : components.objects()) {
                session.change(store -> store.apply(object, "clusterctl"));
            }
            session.timeline()
                    .sleep(durations.between(
                            1,
                            3,
                            session.cluster().name(),
                            components.provider().label()));
            inventory.add(components);
        }
        if (options.on("wait-providers")) {
            await(queue, seconds(options));
        }
    }

    private void await(List<Components> queue, Duration limit) throws Failure, InterruptedException {
        log.info("Waiting for providers to be available...");
        for (var components : queue) {
            var late = new Deployments(session).await(components.objects(), limit);
            if (!late.isEmpty()) {
                throw Failure.of("deployment \""
                        + late.getFirst().path("metadata").path("name").asText()
                        + "\" is not ready after " + limit.toMinutes() + "m" + limit.toSecondsPart()
                        + "s: context deadline exceeded");
            }
        }
    }

    private static Duration seconds(Options options) throws Failure {
        var text = options.value("wait-provider-timeout", DEFAULT_LIMIT);
        try {
            return Duration.ofSeconds(Integer.parseInt(text));
        } catch (NumberFormatException _) {
            throw Failure.misuse("invalid argument \"" + text + "\" for \"--wait-provider-timeout\" flag:"
                    + " strconv.ParseInt: parsing \"" + text + "\": invalid syntax");
        }
    }
}
