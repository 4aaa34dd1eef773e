package dev.slipway.lab.programs.helm;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
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
        return menu.run(call, "helm", "The Kubernetes package manager");
    }
}
