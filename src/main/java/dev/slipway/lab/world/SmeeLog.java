package dev.slipway.lab.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// The output of the container `smee`, as `docker logs smee` gives it: its last lines.
public final class SmeeLog {

    private static final int LIMIT = 20_000;

    private final Deque<String> lines = new ArrayDeque<>();
    private final List<Consumer<? super String>> followers = new ArrayList<>();

    public void add(String line) {
        if (lines.size() == LIMIT) {
            lines.removeFirst();
        }
        lines.addLast(line);
        List.copyOf(followers).forEach(follower -> follower.accept(line));
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /// Hands every further line to `follower` until what is returned is run.
    public Runnable follow(Consumer<? super String> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /// The container is gone, and its output with it.
    public void clear() {
        lines.clear();
        followers.clear();
    }
}
