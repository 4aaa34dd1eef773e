package dev.slipway.lab.programs.kind;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;

/// `kind get clusters`.
final class GetClusters implements Action {

    private final Nodes nodes;

    GetClusters(Nodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public void run(Call call) throws Failure {
        Arguments.none("kind get clusters", Arguments.FLAGS.parse(call.words()));
        var clusters = nodes.clusters();
        if (clusters.isEmpty()) {
            call.err("No kind clusters found.");
        }
        clusters.forEach(call::out);
    }
}
