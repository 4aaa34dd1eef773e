package dev.slipway.lab.programs.docker;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.programs.call.Options;
import dev.slipway.lab.world.Containers.Container;
import dev.slipway.lab.world.Datacenter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `docker run --detach`.
final class Run implements Action {

    private static final Flags FLAGS = Flags.none()
            .values("name", "env,e", "volume,v", "network", "net", "publish,p", "entrypoint", "workdir,w")
            .values("restart", "label,l", "user,u", "platform", "pull", "hostname,h", "cap-add")
            .toggles("detach,d", "interactive,i", "tty,t", "rm", "privileged", "init")
            .beforeArguments();

    private final Datacenter datacenter;
    private final Images images;

    Run(Datacenter datacenter, Images images) {
        this.datacenter = datacenter;
        this.images = images;
    }

    @Override
    public void run(Call call) throws Failure, InterruptedException {
        var options = FLAGS.parse(call.words());
        if (options.arguments().isEmpty()) {
            throw Failure.misuse("docker: 'docker run' requires at least 1 argument");
        }
        if (!options.on("detach")) {
            throw Failure.of("docker: the lab runs containers in the background only: add --detach");
        }
        Images.pullFor(images, options.arguments().getFirst(), call);
        datacenter.timeline().sleep(datacenter.durations().between(0.3, 0.9, id(options), "docker run"));
        var taken = datacenter.timeline().exclusively(() -> add(container(call, options)));
        if (taken.isPresent()) {
            throw conflict(taken.get());
        }
        call.out(id(options));
    }

    private Optional<Container> add(Container container) {
        var taken = datacenter.containers().named(container.name());
        if (taken.isEmpty()) {
            datacenter.containers().add(container);
        }
        return taken;
    }

    private Container container(Call call, Options options) {
        return new Container(
                id(options),
                options.value("name").orElse("lab_" + id(options).substring(0, 8)),
                options.arguments().getFirst(),
                withoutEnvironment(call.words()),
                environment(call, options),
                datacenter.timeline().now());
    }

    private String id(Options options) {
        return Images.digest(options.value("name", "") + options.arguments().getFirst());
    }

    // `-e NAME` without a value hands on the caller's own.
    private static Map<String, String> environment(Call call, Options options) {
        var environment = new HashMap<String, String>();
        for (var entry : options.all("env")) {
            var equals = entry.indexOf('=');
            if (equals >= 0) {
                environment.put(entry.substring(0, equals), entry.substring(equals + 1));
            } else if (call.environment().containsKey(entry)) {
                environment.put(entry, call.environment().get(entry));
            }
        }
        return environment;
    }

    private static List<String> withoutEnvironment(List<String> words) {
        var kept = new ArrayList<String>();
        var skip = false;
        for (var word : words) {
            var flag = word.equals("-e") || word.equals("--env");
            if (!skip && !flag && !word.startsWith("--env=")) {
                kept.add(word);
            }
            skip = flag;
        }
        return kept;
    }

    private static Failure conflict(Container taken) {
        return Failure.of("docker: Error response from daemon: Conflict. The container name \"/" + taken.name()
                + "\" is already in use by container \"" + taken.id()
                + "\". You have to remove (or rename) that container to be able to reuse that name.\n\n"
                + "Run 'docker run --help' for more information");
    }
}
