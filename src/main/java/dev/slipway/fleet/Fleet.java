package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.Coalescer;
import dev.slipway.flow.Listeners;
import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.kube.KubeDoor;
import dev.slipway.kube.Mirror;
import dev.slipway.kube.ResourceKind;
import dev.slipway.run.RunWatch;
import dev.slipway.site.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Follows all clusters of a workspace: those whose kubeconfigs lie in it, those they manage, those being made.
///
/// A cluster that does not answer holds up nobody.
public final class Fleet implements Following, AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);
    private static final Duration SETTLE = Duration.ofMillis(200);

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("fleet").factory(), new ThreadPoolExecutor.DiscardPolicy());
    private final Coalescer changed = new Coalescer(this::soon, this::read);
    private final Listeners listeners = new Listeners();
    private final Creations creations = new Creations();
    private final Map<Path, Mirror> mirrors = new ConcurrentSkipListMap<>();
    private final Workspace workspace;
    private final RunWatch runs;
    private final KubeDoor door;
    private final Time time;
    private Subscription hearing = () -> {};
    private volatile FleetState state = FleetState.NOTHING;

    private Fleet(Workspace workspace, RunWatch runs, KubeDoor door, Time time) {
        this.workspace = workspace;
        this.runs = runs;
        this.door = door;
        this.time = time;
    }

    /// `time` is the clock of the workspace, a lab's in a lab.
    public static Fleet follow(Workspace workspace, RunWatch runs, KubeDoor door, Time time) {
        var fleet = new Fleet(workspace, runs, door, time);
        fleet.hearing = runs.listen(fleet.changed::signal);
        var _ = fleet.thread.scheduleWithFixedDelay(fleet::look, 0, LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        return fleet;
    }

    @Override
    public FleetState state() {
        return state;
    }

    @Override
    public Subscription listen(Runnable changed) {
        return listeners.add(changed);
    }

    @Override
    public void retry() {
        mirrors.values().forEach(Mirror::retry);
    }

    @Override
    public Optional<ObjectNode> object(String cluster, ResourceKind kind, String name) {
        return servers(cluster).stream()
                .flatMap(mirror -> mirror.objects(kind).stream())
                .filter(object -> Json.name(object).equals(name))
                .findFirst();
    }

    @Override
    public List<ObjectNode> specification(String cluster) {
        return Specification.of(
                cluster,
                servers(cluster).stream()
                        .<Specification.Objects>map(mirror -> mirror::objects)
                        .toList());
    }

    @Override
    public void close() {
        hearing.close();
        thread.shutdownNow();
        mirrors.values().forEach(Mirror::close);
    }

    private List<Mirror> servers(String cluster) {
        var manager = state.cluster(cluster).flatMap(ClusterState::manager).orElse(cluster);
        return mirrors.entrySet().stream()
                .filter(entry -> List.of(cluster, manager).contains(cluster(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void soon(Runnable work) {
        var _ = thread.schedule(work, SETTLE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            var files = workspace.kubeconfigs();
            files.forEach(file -> mirrors.computeIfAbsent(
                    file, added -> Mirror.follow(door, added, Source.KINDS, time, changed::signal)));
            mirrors.entrySet().removeIf(entry -> {
                var gone = !files.contains(entry.getKey());
                if (gone) {
                    entry.getValue().close();
                }
                return gone;
            });
        } catch (IOException _) {
            // The folder may be gone for a moment; the next look tells.
        }
        read();
    }

    private void read() {
        var sources = mirrors.entrySet().stream()
                .map(entry -> Source.of(
                        cluster(entry.getKey()),
                        entry.getKey(),
                        entry.getValue().link(),
                        entry.getValue()::objects))
                .toList();
        var fresh = FleetReading.read(sources, runs.states(), creations);
        if (!fresh.equals(state)) {
            state = fresh;
            listeners.tell();
        }
    }

    private static String cluster(Path kubeconfig) {
        return kubeconfig.getName(kubeconfig.getNameCount() - 2).toString();
    }
}
