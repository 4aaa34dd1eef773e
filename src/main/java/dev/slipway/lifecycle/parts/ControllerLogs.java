package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.fleet.Snapshot;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.Session;
import dev.slipway.log.LogStamp;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Carries what the controllers write while a task waits into the log of the run: each line once, under the name of the
/// part that wrote it and the machine it is about.
final class ControllerLogs {

    private static final Duration PODS_LAST = Duration.ofMinutes(1);
    private static final int AT_ONCE = 400;

    private final Map<String, LogTail> tails = new HashMap<>();
    private final Tools tools;
    private final Session manager;
    private final String cluster;
    private final Instant start;
    private List<ObjectNode> pods = List.of();
    private Instant podsUntil = Instant.MIN;

    ControllerLogs(Tools tools, Session manager, String cluster) {
        this.tools = tools;
        this.manager = manager;
        this.cluster = cluster;
        this.start = tools.doors().time().now();
    }

    /// The snapshot brings what Smee wrote lately, which is no pod as long as the bootstrap cluster lasts.
    void carry(Snapshot snapshot) throws IOException, InterruptedException {
        var fresh = new ArrayList<Fresh>();
        fresh("smee", snapshot.netbootLog(), LogSource.TINKERBELL, fresh);
        for (var pod : pods()) {
            var source = LogSource.of(pod);
            if (source != LogSource.NONE) {
                fresh(pod.path("metadata").path("name").asText(), lines(pod), source, fresh);
            }
        }
        // Each program's lines are in order; readers want all of them to be.
        fresh.sort(Comparator.comparing(Fresh::at));
        var names = MachineNames.of(snapshot, cluster);
        for (var line : fresh) {
            tools.reporter().log(line.source(), names.subject(line.text()), line.text());
        }
    }

    private void fresh(String key, List<String> lines, LogSource source, List<Fresh> all) {
        var now = tools.doors().time().now();
        var at = now;
        for (var line : tails.computeIfAbsent(key, _ -> new LogTail()).fresh(lines)) {
            // A line without a time belongs to the one before it.
            at = LogStamp.of(line, now).time().orElse(at);
            if (!at.isBefore(start)) {
                all.add(new Fresh(at, source.name(line), line));
            }
        }
    }

    private List<String> lines(ObjectNode pod) throws IOException, InterruptedException {
        var container = pod.path("spec").path("containers").path(0).path("name").asText();
        var metadata = pod.path("metadata");
        try {
            return manager.logs(
                    metadata.path("namespace").asText(), metadata.path("name").asText(), container, AT_ONCE);
        } catch (KubeException _) {
            // It is still starting, or gone: nothing to read.
            return List.of();
        }
    }

    private List<ObjectNode> pods() throws IOException, InterruptedException {
        var now = tools.doors().time().now();
        if (!now.isBefore(podsUntil)) {
            pods = manager.list(Kinds.POD, "");
            podsUntil = now.plus(PODS_LAST);
        }
        return pods;
    }

    private record Fresh(Instant at, String source, String text) {}
}
