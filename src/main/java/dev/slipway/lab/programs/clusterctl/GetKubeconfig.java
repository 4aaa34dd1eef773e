package dev.slipway.lab.programs.clusterctl;

import dev.slipway.lab.api.Kind;
import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// `clusterctl get kubeconfig`.
final class GetKubeconfig implements Action {

    private static final Flags FLAGS =
            Flags.none().values("kubeconfig", "kubeconfig-context", "namespace,n", "config", "v");
    private static final Kind SECRET = new Kind("v1", "Secret");

    private final ManagementClusters management;

    GetKubeconfig(ManagementClusters management) {
        this.management = management;
    }

    @Override
    public void run(Call call) throws Failure, InterruptedException {
        var options = FLAGS.parse(call.words());
        if (options.arguments().size() != 1) {
            throw Failure.misuse(
                    "accepts 1 arg(s), received " + options.arguments().size());
        }
        var name = options.arguments().getFirst() + "-kubeconfig";
        var session = management.connectInitialized(call, options, "kubeconfig");
        var secret = session.get(SECRET, options.value("namespace", "default"), name)
                .orElseThrow(() -> Failure.of("\"" + name + "\" not found in namespace \""
                        + options.value("namespace", "default") + "\": secrets \"" + name + "\" not found"));
        var value = secret.path("data").path("value").asText();
        call.out(new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8));
    }
}
