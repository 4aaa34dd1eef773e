package dev.slipway.lab.api;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the containers of a server's pods have written lately. Thread-safe.
public final class PodLogs {

    private static final int KEPT = 5_000;

    private final Map<Container, Deque<Line>> lines = new HashMap<>();
    private final Map<Container, Deque<Line>> previous = new HashMap<>();
    private final Map<Container, List<Consumer<Line>>> followers = new HashMap<>();

    /// A container of a pod.
    public record Container(String namespace, String pod, String name) {}

    /// Something a container wrote.
    public record Line(Instant time, String text) {}

    public synchronized void append(Container container, Instant time, String text) {
        var line = new Line(time, text);
        var kept = lines.computeIfAbsent(container, _ -> new ArrayDeque<>());
        kept.add(line);
        if (kept.size() > KEPT) {
            kept.remove();
        }
        followers.getOrDefault(container, List.of()).forEach(follower -> follower.accept(line));
    }

    public synchronized List<Line> lines(Container container) {
        return List.copyOf(lines.getOrDefault(container, new ArrayDeque<>()));
    }

    /// The container begins anew; what it wrote until now is its previous log.
    public synchronized void restart(Container container) {
        previous.put(container, lines.getOrDefault(container, new ArrayDeque<>()));
        lines.remove(container);
    }

    public synchronized List<Line> previous(Container container) {
        return List.copyOf(previous.getOrDefault(container, new ArrayDeque<>()));
    }

    /// Forgets a pod that is gone.
    public synchronized void remove(String namespace, String pod) {
        lines.keySet().removeIf(container -> isOf(container, namespace, pod));
        previous.keySet().removeIf(container -> isOf(container, namespace, pod));
    }

    /// Passes on what there is and everything to come, until it is closed. The follower must not wait.
    public synchronized Following follow(Container container, Consumer<Line> follower) {
        lines(container).forEach(follower);
        followers.computeIfAbsent(container, _ -> new ArrayList<>()).add(follower);
        return () -> unfollow(container, follower);
    }

    private synchronized void unfollow(Container container, Consumer<Line> follower) {
        followers.getOrDefault(container, new ArrayList<>()).remove(follower);
    }

    private static boolean isOf(Container container, String namespace, String pod) {
        return container.namespace().equals(namespace) && container.pod().equals(pod);
    }

    /// A wish to hear of new lines, until it is closed.
    @FunctionalInterface
    public interface Following extends AutoCloseable {

        @Override
        void close();
    }
}
