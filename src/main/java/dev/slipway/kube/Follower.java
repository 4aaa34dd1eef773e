package dev.slipway.kube;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.Time;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps a copy of the objects of one kind: lists them, then watches, and lists again when the watch has lost its
/// place.
final class Follower implements Runnable {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofSeconds(15);

    private final Session session;
    private final ResourceKind kind;
    private final News news;
    private Map<String, ObjectNode> objects = new ConcurrentHashMap<>();
    private String version = "";

    Follower(Session session, ResourceKind kind, News news) {
        this.session = session;
        this.kind = kind;
        this.news = news;
    }

    /// Hears how it goes.
    interface News {

        /// A new copy takes the place of the old one; it changes as the objects do.
        void listed(Map<String, ObjectNode> objects);

        void changed();

        /// There is no more to be had of this kind for now, the server does not serve it or does not let us.
        void settle();

        /// The server may be gone.
        void doubt();
    }

    @Override
    public void run() {
        try {
            while (true) {
                Time.system().sleep(round());
            }
        } catch (InterruptedException _) {
            // The mirror was closed, or begins again.
        }
    }

    // Returns how long to wait before the next.
    private Duration round() throws InterruptedException {
        try {
            list();
            while (true) {
                session.watch(kind, version, this::take);
                Time.system().sleep(SHORT);
            }
        } catch (KubeException.Expired _) {
            return Duration.ZERO;
        } catch (KubeException.NotFound | KubeException.Unauthorized | KubeException.Refused _) {
            news.settle();
            return LONG;
        } catch (IOException _) {
            news.doubt();
            return SHORT;
        }
    }

    private void list() throws IOException, InterruptedException {
        var listing = session.listing(kind);
        objects = new ConcurrentHashMap<>();
        listing.objects().forEach(object -> objects.put(key(object), light(object)));
        version = listing.version();
        news.listed(objects);
    }

    private void take(Change change) {
        switch (change) {
            case Change.Present(var object) -> {
                objects.put(key(object), light(object));
                version = Watch.version(object);
                news.changed();
            }
            case Change.Gone(var object) -> {
                objects.remove(key(object));
                version = Watch.version(object);
                news.changed();
            }
            case Change.Bookmark(var seen) -> version = seen;
        }
    }

    // Who owns which field is half of an object, and nobody asks; the user data of a machine holds private keys.
    private static ObjectNode light(ObjectNode object) {
        if (object.path("metadata") instanceof ObjectNode metadata) {
            metadata.remove("managedFields");
        }
        if (object.path("spec") instanceof ObjectNode spec) {
            spec.remove("userData");
        }
        return object;
    }

    private static String key(ObjectNode object) {
        var metadata = object.path("metadata");
        return metadata.path("namespace").asText() + "/" + metadata.path("name").asText();
    }
}
