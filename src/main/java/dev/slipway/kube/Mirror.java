package dev.slipway.kube;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.finding.Reason;
import dev.slipway.flow.Time;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A copy of what one API server holds of some kinds, kept up to date by watching it. Reading it never waits.
///
/// While the server is out of reach the copy stays as it was. The objects are shared: nobody may change them.
public final class Mirror implements AutoCloseable {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Map<ResourceKind, Map<String, ObjectNode>> copies = new ConcurrentHashMap<>();
    private final BlockingQueue<Boolean> doubts = new ArrayBlockingQueue<>(1);
    private final KubeDoor door;
    private final Path kubeconfig;
    private final Set<ResourceKind> kinds;
    private final Time time;
    private final Runnable changed;
    private final Thread heart;
    private volatile Link link = new Link.Connecting();
    private volatile String version = "";

    private Mirror(KubeDoor door, Path kubeconfig, Set<ResourceKind> kinds, Time time, Runnable changed) {
        this.door = door;
        this.kubeconfig = kubeconfig;
        this.kinds = Set.copyOf(kinds);
        this.time = time;
        this.changed = changed;
        this.heart =
                Thread.ofVirtual().name("mirror " + kubeconfig.getFileName()).unstarted(this::live);
    }

    /// Starts to follow the server of a kubeconfig, which need not be there yet. `changed` is called on any thread, as
    /// often as something changes, and must be quick. `time` says since when a server is out of reach.
    public static Mirror follow(KubeDoor door, Path kubeconfig, Set<ResourceKind> kinds, Time time, Runnable changed) {
        var mirror = new Mirror(door, kubeconfig, kinds, time, changed);
        mirror.heart.start();
        return mirror;
    }

    public Link link() {
        return link;
    }

    /// The Kubernetes version the server said it runs; empty before it said so.
    public String version() {
        return version;
    }

    /// The objects of a kind as they were seen last, in no order.
    public List<ObjectNode> objects(ResourceKind kind) {
        return List.copyOf(copies.getOrDefault(kind, Map.of()).values());
    }

    /// Looks at once whether the server is there, instead of after a pause.
    public void retry() {
        doubts.offer(true);
    }

    @Override
    public void close() {
        heart.interrupt();
    }

    private void live() {
        var pause = Duration.ofSeconds(1);
        try {
            while (true) {
                var reached = link;
                try {
                    follow();
                } catch (IOException failure) {
                    lost(failure);
                }
                pause = reached.equals(link) ? longer(pause) : Duration.ofSeconds(1);
                doubts.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException _) {
            // Closed.
        }
    }

    // The kubeconfig is read anew each time: a cluster that was made again has another address and other keys.
    private void follow() throws IOException, InterruptedException {
        var settled = ConcurrentHashMap.<ResourceKind>newKeySet();
        try (var session = door.open(kubeconfig)) {
            version = session.version();
            var followers = Executors.newVirtualThreadPerTaskExecutor();
            try {
                kinds.forEach(kind -> followers.execute(new Follower(session, kind, news(kind, settled))));
                while (true) {
                    doubts.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                    version = session.version();
                }
            } finally {
                followers.shutdownNow();
            }
        }
    }

    private Follower.News news(ResourceKind kind, Set<ResourceKind> settled) {
        return new Follower.News() {
            @Override
            public void listed(Map<String, ObjectNode> objects) {
                copies.put(kind, objects);
                settle();
            }

            @Override
            public void changed() {
                changed.run();
            }

            @Override
            public void settle() {
                settled.add(kind);
                if (settled.containsAll(kinds)) {
                    link = new Link.Live();
                }
                changed.run();
            }

            @Override
            public void doubt() {
                retry();
            }
        };
    }

    private void lost(IOException failure) {
        if (!(link instanceof Link.OutOfReach)) {
            link = new Link.OutOfReach(time.now(), Reason.of(failure));
            changed.run();
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
