package dev.slipway.lab.world;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The last lines a machine wrote to its serial console.
public final class Console {

    private static final int LIMIT = 1000;

    private final Deque<Line> lines = new ArrayDeque<>();

    void write(Instant at, String text) {
        if (lines.size() == LIMIT) {
            lines.removeFirst();
        }
        lines.addLast(new Line(at, text));
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Something written at a time.
    public record Line(Instant at, String text) {}
}
