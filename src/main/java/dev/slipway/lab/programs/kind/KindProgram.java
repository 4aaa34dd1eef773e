package dev.slipway.lab.programs.kind;

import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Menu;
import dev.slipway.lab.programs.call.Program;
import dev.slipway.lab.programs.docker.Images;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Kubelets;
import java.util.Map;

/// `kind`.
public final class KindProgram implements Program {

    private final Menu menu;

    public KindProgram(Datacenter datacenter, Images images, Kubelets kubelets) {
        var nodes = new Nodes(datacenter);
        this.menu = new Menu(Map.of(
                "version", call -> call.out("kind v0.32.0 go1.25.5 linux/amd64"),
                "get clusters", new GetClusters(nodes),
                "get kubeconfig", new GetKubeconfig(datacenter, nodes),
                "create cluster", new CreateCluster(datacenter, nodes, images, kubelets),
                "delete cluster", new DeleteCluster(datacenter, nodes)));
    }

    @Override
    public int run(Call call) throws InterruptedException {
        try {
            menu.choose(call).orElseThrow(() -> unknown(call)).run();
            return 0;
        } catch (Failure failure) {
            call.err("ERROR: " + failure.text());
            return 1;
        }
    }

    private Failure unknown(Call call) {
        var word = call.words().isEmpty() ? "" : call.words().getFirst();
        if (word.startsWith("-")) {
            return Failure.misuse("unknown flag: " + word);
        }
        return word.isEmpty() || menu.group(word)
                ? Failure.misuse("Subcommand is required")
                : Failure.misuse("unknown command \"" + word + "\" for \"kind\"");
    }
}
