package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.PodLogs;
import dev.slipway.lab.api.store.Entry;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.clock.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Answers to `GET …/pods/<name>/log`.
final class Logging {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MemoryStore store;
    private final PodLogs logs;
    private final Timeline timeline;
    private final Set<Feed<PodLogs.Line>> feeds = ConcurrentHashMap.newKeySet();

    Logging(MemoryStore store, PodLogs logs, Timeline timeline) {
        this.store = store;
        this.logs = logs;
        this.timeline = timeline;
    }

    Answer read(Scope scope) {
        var pod = timeline.exclusively(() -> store.storage()
                        .find(scope.resource().groupKind(), scope.target().key()))
                .orElseThrow(() -> scope.resource().notFound(scope.target().name()));
        var query = scope.request().query();
        var container = new PodLogs.Container(
                scope.target().namespace(), scope.target().name(), container(pod, query.text("container")));
        if (query.flag("follow")) {
            return new Answer.Live("text/plain", out -> follow(scope, container, out));
        }
        var lines = query.flag("previous") ? logs.previous(container) : logs.lines(container);
        return Answer.text(
                wanted(lines, query).stream().map(line -> text(line, query)).collect(Collectors.joining()));
    }

    /// Ends all that is followed.
    void close() {
        feeds.forEach(Feed::close);
    }

    private void follow(Scope scope, PodLogs.Container container, OutputStream out)
            throws IOException, InterruptedException {
        var feed = new Feed<PodLogs.Line>();
        feeds.add(feed);
        Consumer<Entry> end = entry -> {
            if (entry.type() == Change.Type.DELETED && isOf(entry.object(), container)) {
                feed.close();
            }
        };
        var history = store.storage().history();
        var kind = scope.resource().groupKind();
        timeline.exclusively(() -> history.follow(kind, end));
        try (var _ = logs.follow(container, feed::offer)) {
            write(
                    feed,
                    wanted(present(feed), scope.request().query()),
                    scope.request().query(),
                    out);
        } finally {
            feeds.remove(feed);
            timeline.exclusively(() -> history.unfollow(kind, end));
        }
    }

    private static void write(Feed<PodLogs.Line> feed, List<PodLogs.Line> present, Query query, OutputStream out)
            throws IOException, InterruptedException {
        for (var line : present) {
            write(line, query, out);
        }
        out.flush();
        while (feed.lasts()) {
            var line = feed.next(PATIENCE);
            if (line.isPresent()) {
                write(line.get(), query, out);
            }
            if (feed.isEmpty()) {
                out.flush();
            }
        }
    }

    // What has been written before it is followed is in the feed from the beginning.
    private static List<PodLogs.Line> present(Feed<PodLogs.Line> feed) throws InterruptedException {
        var present = new ArrayList<PodLogs.Line>();
        while (!feed.isEmpty()) {
            feed.next(Duration.ZERO).ifPresent(present::add);
        }
        return present;
    }

    private List<PodLogs.Line> wanted(List<PodLogs.Line> lines, Query query) {
        var since = query.number("sinceSeconds", 0);
        var start = timeline.now().minusSeconds(since);
        var recent = since == 0
                ? lines
                : lines.stream().filter(line -> !line.time().isBefore(start)).toList();
        var tail = query.number("tailLines", recent.size());
        return recent.subList((int) Math.max(0, recent.size() - tail), recent.size());
    }

    private static void write(PodLogs.Line line, Query query, OutputStream out) throws IOException {
        out.write(text(line, query).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(PodLogs.Line line, Query query) {
        return (query.flag("timestamps") ? line.time() + " " : "") + line.text() + "\n";
    }

    private static boolean isOf(ObjectNode pod, PodLogs.Container container) {
        return pod.at("/metadata/name").asText().equals(container.pod())
                && pod.at("/metadata/namespace").asText().equals(container.namespace());
    }

    private static String container(ObjectNode pod, String asked) {
        var name = pod.at("/metadata/name").asText();
        var named = StreamSupport.stream(pod.at("/spec/containers").spliterator(), false)
                .map(container -> container.path("name").asText())
                .toList();
        if (asked.isEmpty() && named.size() > 1) {
            throw new ApiException(
                    400,
                    "BadRequest",
                    "a container name must be specified for pod %s, choose one of: [%s]"
                            .formatted(name, String.join(" ", named)));
        }
        if (!asked.isEmpty() && !named.contains(asked)) {
            throw new ApiException(400, "BadRequest", "container %s is not valid for pod %s".formatted(asked, name));
        }
        return asked.isEmpty() && !named.isEmpty() ? named.getFirst() : asked;
    }
}
