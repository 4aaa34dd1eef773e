package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.Deadline;
import dev.slipway.flow.Time;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.Change;
import dev.slipway.lab.api.select.Selector;
import dev.slipway.lab.api.store.Entry;
import dev.slipway.lab.api.store.History;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.clock.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Answers to watches: what is there, if asked for, and then every change until time is up.
final class Watching {

    // Also how soon a client that has gone without a word is noticed.
    private static final Duration BOOKMARK_INTERVAL = Duration.ofSeconds(30);
    private static final long DEFAULT_TIMEOUT = 3600;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MemoryStore store;
    private final Timeline timeline;
    private final Views views;
    private final Set<Feed<Entry>> feeds = ConcurrentHashMap.newKeySet();

    Watching(MemoryStore store, Timeline timeline, Views views) {
        this.store = store;
        this.timeline = timeline;
        this.views = views;
    }

    Answer watch(Scope scope) {
        var selector = scope.selector();
        return new Answer.Live("application/json", out -> stream(new Events(scope, selector, out)));
    }

    private void stream(Events events) throws IOException, InterruptedException {
        var feed = new Feed<Entry>();
        Consumer<Entry> follower = feed::offer;
        var kind = events.scope.resource().groupKind();
        feeds.add(feed);
        try {
            var start = timeline.exclusively(() -> {
                present(events.scope, feed);
                history().follow(kind, follower);
                return store.storage().revision();
            });
            events.write(feed, start);
        } catch (ApiException failure) {
            events.line("ERROR", Statuses.failure(failure));
        } finally {
            feeds.remove(feed);
            timeline.exclusively(() -> history().unfollow(kind, follower));
        }
    }

    /// Ends all watches.
    void close() {
        feeds.forEach(Feed::close);
    }

    private void present(Scope scope, Feed<Entry> feed) {
        var query = scope.request().query();
        var kind = scope.resource().groupKind();
        var since = query.number("resourceVersion", 0);
        if (query.flag("sendInitialEvents")
                || (since == 0 && !query.text("sendInitialEvents").equals("false"))) {
            store.storage()
                    .list(kind, scope.target().namespace())
                    .forEach(object -> feed.offer(new Entry(0, Change.Type.ADDED, kind, Optional.empty(), object)));
        } else {
            history().since(since, kind).forEach(feed::offer);
        }
    }

    private History history() {
        return store.storage().history();
    }

    /// The lines of one watch.
    private final class Events {

        private final Scope scope;
        private final Selector selector;
        private final OutputStream out;
        private final Views.View view;
        private final String namespace;

        Events(Scope scope, Selector selector, OutputStream out) {
            this.scope = scope;
            this.selector = selector;
            this.out = out;
            this.view = views.of(scope);
            this.namespace = scope.target().namespace();
        }

        void write(Feed<Entry> feed, long start) throws IOException, InterruptedException {
            var query = scope.request().query();
            var bookmarks = query.flag("allowWatchBookmarks");
            var initial = query.flag("sendInitialEvents");
            var timeout = Duration.ofSeconds(query.number("timeoutSeconds", DEFAULT_TIMEOUT));
            var end = Deadline.in(Time.system(), timeout);
            out.flush();
            while (feed.lasts() && !end.passed()) {
                if (initial && feed.isEmpty()) {
                    bookmark(start, true);
                    initial = false;
                }
                var left = Duration.between(Time.system().now(), end.end());
                var entry = feed.next(left.compareTo(BOOKMARK_INTERVAL) < 0 ? left : BOOKMARK_INTERVAL);
                if (entry.isPresent()) {
                    write(entry.get());
                } else if (bookmarks) {
                    bookmark(quietRevision(feed), false);
                }
                if (feed.isEmpty()) {
                    out.flush();
                }
            }
        }

        private void write(Entry entry) throws IOException {
            var object = entry.object();
            if (!namespace.isEmpty()
                    && !object.path("metadata").path("namespace").asText().equals(namespace)) {
                return;
            }
            var was = entry.before().filter(selector::matches).isPresent();
            var is = entry.type() != Change.Type.DELETED && selector.matches(object);
            if (was || is) {
                line(was ? is ? Change.Type.MODIFIED : Change.Type.DELETED : Change.Type.ADDED, view.one(object));
            }
        }

        private void line(Object type, ObjectNode object) throws IOException {
            var event = object.objectNode().put("type", type.toString());
            event.set("object", object);
            out.write(JSON.writeValueAsBytes(event));
            out.write('\n');
        }

        private void bookmark(long revision, boolean initial) throws IOException {
            if (revision == 0) {
                return;
            }
            var bookmark = JsonNodeFactory.instance
                    .objectNode()
                    .put("kind", scope.resource().kind())
                    .put(
                            "apiVersion",
                            scope.resource().apiVersion(scope.target().version()));
            var meta = bookmark.putObject("metadata").put("resourceVersion", Long.toString(revision));
            meta.putNull("creationTimestamp");
            if (initial) {
                meta.putObject("annotations").put("k8s.io/initial-events-end", "true");
            }
            line("BOOKMARK", bookmark);
        }

        // Only when nothing is on its way the present revision is one the client has seen.
        private long quietRevision(Feed<Entry> feed) {
            return timeline.exclusively(() -> feed.isEmpty() ? store.storage().revision() : 0L);
        }
    }
}
