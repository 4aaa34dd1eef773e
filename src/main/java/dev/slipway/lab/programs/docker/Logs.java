package dev.slipway.lab.programs.docker;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.world.Datacenter;
import java.time.Duration;
import java.util.List;

/// `docker logs`.
final class Logs implements Action {

    private static final Flags FLAGS =
            Flags.none().values("tail,n", "since", "until").toggles("follow,f", "timestamps,t", "details");
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Datacenter datacenter;
    private final ContainerLogs logs;

    Logs(Datacenter datacenter, ContainerLogs logs) {
        this.datacenter = datacenter;
        this.logs = logs;
    }

    @Override
    public void run(Call call) throws Failure, InterruptedException {
        var options = FLAGS.parse(call.words());
        if (options.arguments().size() != 1) {
            throw Failure.misuse("docker: 'docker logs' requires 1 argument");
        }
        var name = options.arguments().getFirst();
        if (!present(name)) {
            throw Failure.of("Error response from daemon: No such container: " + name);
        }
        var lines = lines(name);
        lines.subList(skipped(options.value("tail", "all"), lines.size()), lines.size())
                .forEach(call::out);
        if (options.on("follow")) {
            follow(call, name, lines.size());
        }
    }

    private void follow(Call call, String name, int from) throws InterruptedException {
        var seen = from;
        while (present(name)) {
            datacenter.timeline().sleep(PAUSE);
            var lines = lines(name);
            lines.subList(Math.min(seen, lines.size()), lines.size()).forEach(call::out);
            seen = lines.size();
        }
    }

    private List<String> lines(String name) {
        return datacenter.timeline().exclusively(() -> logs.lines(name));
    }

    private boolean present(String name) {
        return new Lookup(datacenter.containers()).find(name).isPresent();
    }

    private static int skipped(String tail, int count) throws Failure {
        if (tail.equals("all")) {
            return 0;
        }
        try {
            return Math.max(0, count - Integer.parseInt(tail));
        } catch (NumberFormatException _) {
            throw Failure.of("Error response from daemon: invalid value for \"tail\": " + tail);
        }
    }
}
