package dev.slipway.lab.programs.docker;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.world.Datacenter;

/// `docker rm`.
final class Rm implements Action {

    private static final Flags FLAGS = Flags.none().toggles("force,f", "volumes,v", "link,l");

    private final Datacenter datacenter;

    Rm(Datacenter datacenter) {
        this.datacenter = datacenter;
    }

    @Override
    public void run(Call call) throws Failure {
        var options = FLAGS.parse(call.words());
        if (options.arguments().isEmpty()) {
            throw Failure.misuse("docker: 'docker rm' requires at least 1 argument");
        }
        for (var name : options.arguments()) {
            remove(call, name, options.on("force"));
        }
    }

    // With --force a container that is not there is worth a word, but no failure.
    private void remove(Call call, String name, boolean force) throws Failure {
        var missing = "Error response from daemon: No such container: " + name;
        var container = new Lookup(datacenter.containers()).find(name);
        if (container.isEmpty() && force) {
            call.err(missing);
            return;
        }
        if (container.isEmpty()) {
            throw Failure.of(missing);
        }
        if (!force) {
            throw Failure.of("Error response from daemon: cannot remove container \"" + name
                    + "\": container is running: stop the container before removing or force remove");
        }
        datacenter.timeline().exclusively(() -> end(container.get().name()));
        call.out(name);
    }

    // The node of a kind cluster takes its API server with it.
    private void end(String container) {
        datacenter.containers().remove(container);
        KindNodes.cluster(container).ifPresent(datacenter.clusters()::remove);
    }
}
