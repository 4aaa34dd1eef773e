package dev.slipway.fx;

import dev.slipway.flow.Ring;
import dev.slipway.log.LogEntry;
import java.util.ArrayList;
import java.util.List;

/// Keeps the lines and picks those to show; all of its work happens on a worker, one piece at a time.
final class LogDesk {

    private final Object door = new Object();
    private final Ring<LogRow> kept;
    private final int capacity;
    private List<LogEntry> pending = new ArrayList<>();
    private List<LogEntry> before = List.of();
    private long next;

    LogDesk(int capacity) {
        this.capacity = capacity;
        this.kept = new Ring<>(capacity);
    }

    /// What is to be picked, and whether from all lines or from the new ones.
    record Order(LogFilter filter, LogSearch search, boolean whole) {}

    /// What was picked. `first` is the number of the oldest line kept; `hits` are the numbers of rows that are found.
    record Pick(boolean whole, long first, List<LogRow> rows, List<Long> hits, Seen seen) {}

    /// Callable from any thread. A producer that outruns the worker loses its oldest lines.
    void add(List<LogEntry> lines) {
        synchronized (door) {
            pending.addAll(lines);
            if (pending.size() > 2 * capacity) {
                pending = new ArrayList<>(pending.subList(pending.size() - capacity, pending.size()));
            }
        }
    }

    /// Older lines, found in the file: they come before all others as far as there is room. Callable from any thread.
    void prepend(List<LogEntry> lines) {
        synchronized (door) {
            before = lines;
        }
    }

    Pick pick(Order order, Seen seen) {
        var fresh = take();
        var whole = putBefore() || order.whole();
        var newest = fresh.size() > capacity ? fresh.subList(fresh.size() - capacity, fresh.size()) : fresh;
        next += fresh.size() - newest.size();
        for (var entry : newest) {
            kept.add(new LogRow(next++, entry));
        }
        var rows = new ArrayList<LogRow>();
        var hits = new ArrayList<Long>();
        for (var index = whole ? 0 : kept.size() - newest.size(); index < kept.size(); index++) {
            pick(order, kept.get(index), rows, hits);
        }
        var first = kept.size() == 0 ? next : kept.get(0).number();
        return new Pick(whole, first, rows, hits, seen.with(newest));
    }

    private static void pick(Order order, LogRow row, List<LogRow> rows, List<Long> hits) {
        if (order.filter().takes(row.entry())) {
            rows.add(row);
            if (order.search().hits(row.entry())) {
                hits.add(row.number());
            }
        }
    }

    private List<LogEntry> take() {
        synchronized (door) {
            var taken = pending;
            pending = new ArrayList<>();
            return taken;
        }
    }

    private boolean putBefore() {
        List<LogEntry> older;
        synchronized (door) {
            older = before;
            before = List.of();
        }
        if (older.isEmpty()) {
            return false;
        }
        var now = kept.copy(0, kept.size());
        var room = Math.min(older.size(), capacity - now.size());
        var number = (now.isEmpty() ? next : now.getFirst().number()) - room;
        kept.clear();
        for (var entry : older.subList(older.size() - room, older.size())) {
            kept.add(new LogRow(number++, entry));
        }
        now.forEach(kept::add);
        return true;
    }
}
