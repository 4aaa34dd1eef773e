package dev.slipway.lab.programs.helm;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Menu;
import dev.slipway.lab.programs.call.Program;
import dev.slipway.lab.world.Datacenter;
import java.util.TreeMap;

/// `helm`.
public final class HelmProgram implements Program {

    private final Menu menu;

    public HelmProgram(Datacenter datacenter, ChartSource charts) {
        var clusters = new ReleaseClusters(datacenter);
        var uninstall = new Uninstall(clusters);
        var actions = new TreeMap<String, Action>();
        actions.put("version", new Version());
        actions.put("template", new Template(charts));
        actions.put("upgrade", new Upgrade(datacenter, clusters, charts));
        actions.put("list", new ListReleases(clusters));
        actions.put("ls", new ListReleases(clusters));
        actions.put("status", new ShowStatus(clusters));
        actions.put("uninstall", uninstall);
        actions.put("delete", uninstall);
        this.menu = new Menu(actions);
    }

    @Override
    public int run(Call call) throws InterruptedException {
        if (call.words().isEmpty()) {
            call.out("The Kubernetes package manager");
            return 0;
        }
        try {
            menu.choose(call).orElseThrow(() -> unknown(call)).run();
            return 0;
        } catch (Failure failure) {
            call.err("Error: " + failure.text());
            return 1;
        }
    }

    private static Failure unknown(Call call) {
        var word = call.words().getFirst();
        return word.startsWith("-")
                ? Failure.misuse("unknown flag: " + word)
                : Failure.misuse("unknown command \"" + word + "\" for \"helm\"\nRun 'helm --help' for usage.");
    }
}
