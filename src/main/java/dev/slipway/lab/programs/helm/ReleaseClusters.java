package dev.slipway.lab.programs.helm;

import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Options;
import dev.slipway.lab.programs.reach.ApiServers;
import dev.slipway.lab.world.Datacenter;
import java.net.URI;
import java.nio.file.Path;

/// How helm reaches the cluster whose releases it works on.
final class ReleaseClusters {

    private final ApiServers servers;

    ReleaseClusters(Datacenter datacenter) {
        this.servers = new ApiServers(datacenter);
    }

    Releases connect(Call call, Options options) throws Failure {
        var server = server(call.kubeconfig(options));
        var session = servers.connect(server)
                .orElseThrow(
                        () -> Failure.of("Kubernetes cluster unreachable: " + ApiServers.refused(server, "/version")));
        return new Releases(session, namespace(options));
    }

    static String namespace(Options options) {
        return options.value("namespace").filter(name -> !name.isEmpty()).orElse("default");
    }

    private static URI server(Path file) throws Failure {
        try {
            return ApiServers.server(file);
        } catch (Failure failure) {
            throw failure.in("Kubernetes cluster unreachable");
        }
    }
}
