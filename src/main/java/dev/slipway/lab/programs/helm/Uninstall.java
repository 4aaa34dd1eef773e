package dev.slipway.lab.programs.helm;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;

/// `helm uninstall`.
final class Uninstall implements Action {

    private static final Flags FLAGS = HelmFlags.GLOBAL
            .values("cascade", "description", "timeout")
            .toggles("wait", "ignore-not-found", "keep-history", "no-hooks", "dry-run");

    private final ReleaseClusters clusters;

    Uninstall(ReleaseClusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public void run(Call call) throws Failure {
        var options = FLAGS.parse(call.words());
        if (options.arguments().isEmpty()) {
            throw Failure.misuse("\"helm uninstall\" requires at least 1 argument\n\nUsage:  helm uninstall"
                    + " RELEASE_NAME [...] [flags]");
        }
        var releases = clusters.connect(call, options);
        for (var name : options.arguments()) {
            remove(releases, name, options.on("ignore-not-found"));
            call.out("release \"" + name + "\" uninstalled");
        }
    }

    private static void remove(Releases releases, String name, boolean ignoreMissing) throws Failure {
        var release = releases.latest(name);
        if (release.isEmpty() && !ignoreMissing) {
            throw Failure.of("uninstall: Release not loaded: " + name + ": release: not found");
        }
        release.ifPresent(present -> present.objects().reversed().stream()
                .map(object -> Deployment.placed(object, present.namespace()))
                .forEach(object -> Deployment.delete(releases.session(), object)));
        releases.forget(name);
    }
}
