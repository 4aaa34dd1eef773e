package dev.slipway.lab.programs.docker;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Menu;
import dev.slipway.lab.programs.call.Program;
import dev.slipway.lab.world.Datacenter;
import java.util.Map;
import java.util.TreeMap;

/// `docker`.
public final class DockerProgram implements Program {

    private static final int MISUSE = 125;
    private static final Map<String, String> USAGE = Map.ofEntries(
            Map.entry("version", "[OPTIONS]"),
            Map.entry("info", "[OPTIONS]"),
            Map.entry("ps", "[OPTIONS]"),
            Map.entry("pull", "[OPTIONS] NAME[:TAG|@DIGEST]"),
            Map.entry("run", "[OPTIONS] IMAGE [COMMAND] [ARG...]"),
            Map.entry("rm", "[OPTIONS] CONTAINER [CONTAINER...]"),
            Map.entry("logs", "[OPTIONS] CONTAINER"),
            Map.entry("inspect", "[OPTIONS] NAME|ID [NAME|ID...]"),
            Map.entry("container inspect", "[OPTIONS] CONTAINER [CONTAINER...]"));

    private final Menu menu;

    public DockerProgram(Datacenter datacenter, Images images, ContainerLogs logs) {
        var inspect = new Inspect(datacenter);
        var actions = new TreeMap<String, Action>();
        actions.put("version", new Version());
        actions.put("info", new Info(datacenter));
        actions.put("ps", new Ps(datacenter));
        actions.put("pull", new Pull(images));
        actions.put("run", new Run(datacenter, images));
        actions.put("rm", new Rm(datacenter));
        actions.put("logs", new Logs(datacenter, logs));
        actions.put("inspect", inspect);
        actions.put("container inspect", inspect);
        this.menu = new Menu(actions);
    }

    @Override
    public int run(Call call) throws InterruptedException {
        var choice = menu.choose(call);
        if (choice.isEmpty()) {
            return unknown(call);
        }
        try {
            choice.get().run();
            return 0;
        } catch (Failure failure) {
            return failed(call, choice.get().name(), failure);
        }
    }

    private static int unknown(Call call) {
        if (call.words().isEmpty()) {
            call.out("Usage:  docker [OPTIONS] COMMAND");
            return 0;
        }
        var word = call.words().getFirst();
        if (word.startsWith("-")) {
            call.err("unknown flag: " + word);
            help(call, "docker", "[OPTIONS] COMMAND");
            return MISUSE;
        }
        call.err("docker: unknown command: docker " + word);
        call.err();
        call.err("Run 'docker --help' for more information");
        return 1;
    }

    private static int failed(Call call, String name, Failure failure) {
        call.err(failure.text());
        if (failure.misuse()) {
            help(call, "docker " + name, USAGE.getOrDefault(name, "[OPTIONS]"));
            return MISUSE;
        }
        // What the engine refuses to run is no misuse, but ends like one.
        return name.equals("run") ? MISUSE : 1;
    }

    private static void help(Call call, String command, String usage) {
        call.err();
        call.err("Usage:  " + command + " " + usage);
        call.err();
        call.err("Run '" + command + " --help' for more information");
    }
}
