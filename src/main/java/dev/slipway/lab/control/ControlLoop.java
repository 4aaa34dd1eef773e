package dev.slipway.lab.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.ObjectStore;
import dev.slipway.lab.clock.Timeline;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Keeps objects of one kind as they should be: reconciles each after every change to it or to what concerns it.
///
/// Level triggered: several changes at one moment are one reconciliation. Works inside the timeline's lock only.
public final class ControlLoop implements AutoCloseable {

    private static final Duration AFTER_CONFLICT = Duration.ofSeconds(1);

    private final Site site;
    private final Reconciler reconciler;
    private final Set<Key> queued = new HashSet<>();
    private final Map<Key, Timeline.Appointment> appointments = new HashMap<>();
    private boolean closed;

    private ControlLoop(Site site, Reconciler reconciler) {
        this.site = site;
        this.reconciler = reconciler;
    }

    /// Starts to follow the objects of `kind`.
    public static ControlLoop over(Site site, Kind kind, Reconciler reconciler) {
        var loop = new ControlLoop(site, reconciler);
        return loop.also(kind, object -> Stream.of(Key.of(object)));
    }

    /// Reconciles the objects that `concerned` names whenever an object of another kind changes.
    public ControlLoop also(Kind kind, Function<ObjectNode, Stream<Key>> concerned) {
        return also(site.objects(), kind, concerned);
    }

    /// The same for objects of another API server, such as the nodes of a cluster managed from here.
    public ControlLoop also(ObjectStore elsewhere, Kind kind, Function<ObjectNode, Stream<Key>> concerned) {
        elsewhere.listen(kind, change -> concerned.apply(change.object()).forEach(this::enqueue));
        return this;
    }

    @Override
    public void close() {
        closed = true;
        appointments.values().forEach(Timeline.Appointment::cancel);
        appointments.clear();
    }

    private void enqueue(Key key) {
        if (!closed && queued.add(key)) {
            site.timeline().soon(() -> work(key));
        }
    }

    private void work(Key key) {
        queued.remove(key);
        if (closed) {
            return;
        }
        Optional.ofNullable(appointments.remove(key)).ifPresent(Timeline.Appointment::cancel);
        again(key)
                .ifPresent(pause -> appointments.put(key, site.timeline().after(pause, () -> {
                    appointments.remove(key);
                    enqueue(key);
                })));
    }

    private Optional<Duration> again(Key key) {
        try {
            return reconciler.reconcile(key);
        } catch (ApiException failure) {
            site.log().accept("Reconciler error " + key.namespace() + "/" + key.name() + ": " + failure.getMessage());
            return Optional.of(AFTER_CONFLICT);
        }
    }

    /// Brings one object a step closer to what it should be. The object may be gone.
    @FunctionalInterface
    public interface Reconciler {

        /// When to look again although nothing has changed, if ever.
        Optional<Duration> reconcile(Key key);
    }
}
