package dev.slipway.lab.api.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Items on their way to one client. Whoever puts them in never waits: the feed of a client that is too slow ends.
final class Feed<T> implements AutoCloseable {

    private static final int CAPACITY = 20_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<T> items = new ArrayDeque<>();
    private boolean open = true;

    void offer(T item) {
        lock.lock();
        try {
            if (items.size() >= CAPACITY) {
                open = false;
            } else if (open) {
                items.add(item);
            }
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /// No more items come; those that are in it can still be taken.
    @Override
    public void close() {
        lock.lock();
        try {
            open = false;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /// Whether there is, or will be, anything to take.
    boolean lasts() {
        lock.lock();
        try {
            return open || !items.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return items.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /// The next item; nothing when none has come in time or the feed has ended.
    Optional<T> next(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var nanos = patience.toNanos();
            while (items.isEmpty() && open && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return Optional.ofNullable(items.poll());
        } finally {
            lock.unlock();
        }
    }
}
