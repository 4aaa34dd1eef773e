package dev.slipway.inventory;

import java.util.ArrayDeque;
import java.util.Deque;

/// A sheet under the operator's hands, with the ones before it to go back to. Not for several threads.
public final class SheetHistory {

    private static final int REMEMBERED = 500;

    private final Deque<Sheet> behind = new ArrayDeque<>();
    private final Deque<Sheet> ahead = new ArrayDeque<>();
    private Sheet now;

    public SheetHistory(Sheet start) {
        now = start;
    }

    public Sheet now() {
        return now;
    }

    /// Goes on to another sheet; returns whether it is another one.
    public boolean apply(Sheet next) {
        if (next.equals(now)) {
            return false;
        }
        behind.push(now);
        ahead.clear();
        if (behind.size() > REMEMBERED) {
            behind.removeLast();
        }
        now = next;
        return true;
    }

    public void undo() {
        move(behind, ahead);
    }

    public void redo() {
        move(ahead, behind);
    }

    private void move(Deque<Sheet> from, Deque<Sheet> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
        }
    }
}
