package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.Time;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.Session;
import dev.slipway.log.LogStamp;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the controllers of a management cluster wrote since they were read last: each line once, under the name of the
/// part that wrote it. For one thread.
public final class ControllerTail {

    private static final Duration PODS_LAST = Duration.ofMinutes(1);
    private static final int AT_ONCE = 400;

    private final Map<String, LogTail> tails = new HashMap<>();
    private final Time time;
    private List<ObjectNode> pods = List.of();
    private Instant podsUntil = Instant.MIN;

    public ControllerTail(Time time) {
        this.time = time;
    }

    /// A line, and when it was written.
    public record Line(Instant at, String source, String text) {}

    /// What is new, pod by pod.
    public List<Line> fresh(Session manager) throws IOException, InterruptedException {
        var fresh = new ArrayList<Line>();
        for (var pod : pods(manager)) {
            var source = LogSource.of(pod);
            if (source != LogSource.NONE) {
                fresh.addAll(fresh(Json.name(pod), lines(manager, pod), source));
            }
        }
        return fresh;
    }

    /// What is new among lines of Tinkerbell's services that were read another way.
    public List<Line> fresh(List<String> lines) {
        return fresh("", lines, LogSource.TINKERBELL);
    }

    private List<Line> fresh(String pod, List<String> lines, LogSource source) {
        var now = time.now();
        var at = now;
        var fresh = new ArrayList<Line>();
        for (var line : tails.computeIfAbsent(pod, _ -> new LogTail()).fresh(lines)) {
            // A line without a time belongs to the one before it.
            at = LogStamp.of(line, now).time().orElse(at);
            fresh.add(new Line(at, source.name(line), line));
        }
        return fresh;
    }

    private static List<String> lines(Session manager, ObjectNode pod) throws IOException, InterruptedException {
        var container = pod.path("spec").path("containers").path(0).path("name").asText();
        var namespace = pod.path("metadata").path("namespace").asText();
        try {
            return manager.logs(namespace, Json.name(pod), container, AT_ONCE);
        } catch (KubeException _) {
            // It is still starting, or gone: nothing to read.
            return List.of();
        }
    }

    private List<ObjectNode> pods(Session manager) throws IOException, InterruptedException {
        var now = time.now();
        if (!now.isBefore(podsUntil)) {
            pods = manager.list(Kinds.POD, "");
            podsUntil = now.plus(PODS_LAST);
        }
        return pods;
    }
}
