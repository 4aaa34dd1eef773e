package dev.slipway.lab.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A timeline that stands still while anybody works and jumps to the next event when all are asleep.
///
/// Who works is known, because whoever acts in virtual time does so inside `work`. The last one to fall asleep moves
/// the clock, on its own thread, so there is no thread to start or stop.
public final class VirtualTimeline implements Timeline {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Agenda agenda;
    private volatile Instant now;
    private int working;
    private boolean moving;

    public VirtualTimeline(Instant origin, Consumer<? super RuntimeException> failures) {
        this.now = origin;
        this.agenda = new Agenda(failures);
    }

    /// Runs `work` on this thread as one for whom the clock waits.
    public <T> T work(Callable<T> work) throws Exception {
        begin();
        try {
            return work.call();
        } finally {
            end();
        }
    }

    @Override
    public Instant now() {
        return now;
    }

    /// Only for a thread inside `work`.
    @Override
    public void sleep(Duration duration) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var sleeper = new Sleeper();
            var waking = agenda.add(now.plus(duration), sleeper);
            working--;
            try {
                while (sleeper.asleep) {
                    if (working > 0 || moving) {
                        woken.await();
                    } else {
                        move();
                    }
                }
            } finally {
                if (sleeper.asleep) {
                    agenda.remove(waking);
                    working++;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void soon(Runnable action) {
        exclusively(() -> agenda.add(action));
    }

    @Override
    public Appointment after(Duration delay, Runnable action) {
        return exclusively(() -> {
            var entry = agenda.add(now.plus(delay), action);
            return () -> exclusively(() -> agenda.remove(entry));
        });
    }

    @Override
    public <T> T exclusively(Supplier<T> action) {
        lock.lock();
        try {
            var result = action.get();
            if (lock.getHoldCount() == 1) {
                settle();
            }
            return result;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        // Nothing was started.
    }

    private void begin() {
        lock.lock();
        try {
            working++;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            working--;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void move() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        agenda.next().filter(at -> at.isAfter(now)).ifPresent(at -> now = at);
        settle();
    }

    // What is settled may call `exclusively`: held once more, it counts as inner and does not settle again.
    private void settle() {
        lock.lock();
        moving = true;
        try {
            agenda.settle(now);
        } finally {
            moving = false;
            lock.unlock();
        }
    }

    private final class Sleeper implements Runnable {

        private boolean asleep = true;

        @Override
        public void run() {
            asleep = false;
            working++;
            woken.signalAll();
        }
    }
}
