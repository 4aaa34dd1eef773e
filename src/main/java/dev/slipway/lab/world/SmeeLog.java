package dev.slipway.lab.world;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The output of the container `smee`, as `docker logs smee` gives it: its last lines.
public final class SmeeLog {

    private static final int LIMIT = 20_000;

    private final Deque<String> lines = new ArrayDeque<>();

    public void add(String line) {
        if (lines.size() == LIMIT) {
            lines.removeFirst();
        }
        lines.addLast(line);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /// The container is gone, and its output with it.
    public void clear() {
        lines.clear();
    }
}
