package dev.slipway.lab.programs.kind;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.programs.docker.KindNodes;
import dev.slipway.lab.world.Datacenter;

/// `kind delete cluster`; no error if there is none.
final class DeleteCluster implements Action {

    private static final Flags FLAGS = Arguments.FLAGS.values("name,n", "kubeconfig");

    private final Datacenter datacenter;
    private final Nodes nodes;

    DeleteCluster(Datacenter datacenter, Nodes nodes) {
        this.datacenter = datacenter;
        this.nodes = nodes;
    }

    @Override
    public void run(Call call) throws Failure, InterruptedException {
        var options = FLAGS.parse(call.words());
        Arguments.none("kind delete cluster", options);
        var name = Arguments.name(call, options);
        call.err("Deleting cluster \"" + name + "\" ...");
        if (nodes.exist(name)) {
            datacenter.timeline().sleep(datacenter.durations().between(1, 3, name, "kind delete"));
            datacenter.timeline().exclusively(() -> nodes.remove(name));
            call.err("Deleted nodes: [\"" + KindNodes.node(name) + "\"]");
        }
    }
}
