package dev.slipway.lab.programs.kind;

import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.programs.docker.KindNodes;
import dev.slipway.lab.world.Datacenter;

/// `kind get kubeconfig`.
final class GetKubeconfig implements Action {

    private static final Flags FLAGS = Arguments.FLAGS.values("name,n").toggles("internal");

    private final Datacenter datacenter;
    private final Nodes nodes;

    GetKubeconfig(Datacenter datacenter, Nodes nodes) {
        this.datacenter = datacenter;
        this.nodes = nodes;
    }

    @Override
    public void run(Call call) throws Failure {
        var options = FLAGS.parse(call.words());
        Arguments.none("kind get kubeconfig", options);
        var name = Arguments.name(call, options);
        if (!nodes.exist(name)) {
            throw Failure.of("could not locate any control plane nodes for cluster named '" + name
                    + "'. Use the --name option to select a different cluster");
        }
        var cluster = datacenter
                .clusters()
                .named(name)
                .filter(LabCluster::answering)
                .orElseThrow(() ->
                        Failure.of("failed to get cluster internal kubeconfig: command \"docker exec --privileged "
                                + KindNodes.node(name)
                                + " cat /etc/kubernetes/admin.conf\" failed with error: exit status 1"));
        call.out(cluster.kubeconfig());
    }
}
