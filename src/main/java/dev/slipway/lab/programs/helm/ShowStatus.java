package dev.slipway.lab.programs.helm;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;

/// `helm status`.
final class ShowStatus implements Action {

    private static final Flags FLAGS =
            HelmFlags.GLOBAL.values("revision", "output,o").toggles("show-resources", "show-desc");

    private final ReleaseClusters clusters;

    ShowStatus(ReleaseClusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public void run(Call call) throws Failure {
        var options = FLAGS.parse(call.words());
        HelmFlags.count(options, 1, "status", "RELEASE_NAME");
        var release = clusters.connect(call, options)
                .latest(options.arguments().getFirst())
                .orElseThrow(() -> Failure.of("release: not found"));
        Report.write(release, call);
    }
}
