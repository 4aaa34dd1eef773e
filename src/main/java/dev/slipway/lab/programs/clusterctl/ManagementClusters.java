package dev.slipway.lab.programs.clusterctl;

import dev.slipway.lab.api.Kind;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Options;
import dev.slipway.lab.programs.reach.ApiServers;
import dev.slipway.lab.programs.reach.Session;
import dev.slipway.lab.world.Datacenter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How clusterctl reaches a management cluster.
public final class ManagementClusters {

    private static final Kind DEFINITION = new Kind("apiextensions.k8s.io/v1", "CustomResourceDefinition");
    private static final String CLUSTERS = "clusters.cluster.x-k8s.io";
    private static final int ATTEMPTS = 9;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final Datacenter datacenter;
    private final ApiServers servers;

    ManagementClusters(Datacenter datacenter) {
        this.datacenter = datacenter;
        this.servers = new ApiServers(datacenter);
    }

    /// The cluster `flag` names a kubeconfig of, or the environment's.
    public Session connect(Call call, Options options, String flag) throws Failure, InterruptedException {
        return connect(kubeconfig(call, options, flag));
    }

    /// As `connect`, refusing a cluster without Cluster API.
    public Session connectInitialized(Call call, Options options, String flag) throws Failure, InterruptedException {
        var session = connect(call, options, flag);
        if (session.get(DEFINITION, "", CLUSTERS).isEmpty()) {
            throw Failure.of("failed to check Cluster API version: customresourcedefinitions.apiextensions.k8s.io \""
                    + CLUSTERS + "\" not found");
        }
        return session;
    }

    private static Path kubeconfig(Call call, Options options, String flag) {
        var home = call.environment().getOrDefault("HOME", call.directory().toString());
        return call.path(options.value(flag)
                .filter(file -> !file.isEmpty())
                .or(() -> Optional.ofNullable(call.environment().get("KUBECONFIG")))
                .orElse(home + "/.kube/config"));
    }

    // clusterctl tries nine times, some fifteen seconds in all.
    private Session connect(Path kubeconfig) throws Failure, InterruptedException {
        var server = server(kubeconfig);
        var pause = FIRST_PAUSE;
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            var session = servers.connect(server);
            if (session.isPresent()) {
                return session.get();
            }
            datacenter.timeline().sleep(pause);
            pause = pause.multipliedBy(3).dividedBy(2);
        }
        return servers.connect(server)
                .orElseThrow(() -> Failure.of("failed to connect to the management cluster: action failed after "
                        + ATTEMPTS + " attempts: failed to get server groups: "
                        + ApiServers.refused(server, "/api?timeout=30s")));
    }

    private static URI server(Path kubeconfig) throws Failure {
        try {
            return ApiServers.server(kubeconfig);
        } catch (Failure failure) {
            throw failure.in("failed to load Kubeconfig");
        }
    }
}
