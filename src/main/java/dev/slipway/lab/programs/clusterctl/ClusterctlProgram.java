package dev.slipway.lab.programs.clusterctl;

import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Menu;
import dev.slipway.lab.programs.call.Program;
import dev.slipway.lab.programs.clusterctl.move.Move;
import dev.slipway.lab.world.Datacenter;
import java.util.Map;

/// `clusterctl`.
public final class ClusterctlProgram implements Program {

    private final Menu menu;

    public ClusterctlProgram(Datacenter datacenter) {
        var management = new ManagementClusters(datacenter);
        this.menu = new Menu(Map.of(
                "version", new Version(),
                "init", new Init(datacenter, management),
                "get kubeconfig", new GetKubeconfig(management),
                "move", new Move(datacenter, management)));
    }

    @Override
    public int run(Call call) throws InterruptedException {
        return menu.run(call, "clusterctl", "clusterctl controls the lifecycle of a Cluster API management cluster");
    }
}
