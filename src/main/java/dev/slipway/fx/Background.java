package dev.slipway.fx;

import dev.slipway.flow.Coalescer;
import dev.slipway.flow.Subscription;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one way from the FX thread to slow work, and back.
///
/// What is given to `run` happens on a worker; its result, or its failure, comes back on the FX thread.
public final class Background implements AutoCloseable {

    private final ScheduledExecutorService clock = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("clock").factory(), new ThreadPoolExecutor.DiscardPolicy());
    private final Executor workers;
    private final Executor fx;
    private final Consumer<? super Exception> failures;

    /// Takes whatever executors it is given; tests give `Runnable::run` twice. `failures` hears of what nobody awaited.
    public Background(Executor workers, Executor fx, Consumer<? super Exception> failures) {
        this.workers = workers;
        this.fx = fx;
        this.failures = failures;
    }

    /// Workers without number, each a virtual thread, and JavaFX's own thread.
    public static Background start(Consumer<? super Exception> failures) {
        return new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, failures);
    }

    /// Work that may fail with any exception.
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /// Closing what comes back interrupts the work; then neither consumer is called.
    public <T> Subscription run(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        var task = new FutureTask<>(() -> {
            attempt(work, then, failed);
            return null;
        });
        try {
            workers.execute(task);
        } catch (RejectedExecutionException _) {
            // The window is closed: nobody waits for it any more.
            task.cancel(false);
        }
        return () -> task.cancel(true);
    }

    public <T> Subscription run(Callable<T> work, Consumer<? super T> then) {
        return run(work, then, failures);
    }

    public Subscription run(Action work, Runnable then) {
        return run(
                () -> {
                    work.run();
                    return then;
                },
                Runnable::run,
                failures);
    }

    /// Calls `action` on the FX thread again and again, until the subscription is closed.
    public Subscription every(Duration period, Runnable action) {
        var closed = new AtomicBoolean();
        var tick = new Coalescer(fx, () -> {
            if (!closed.get()) {
                action.run();
            }
        });
        Future<?> ticking = clock.scheduleAtFixedRate(tick::signal, 0, period.toMillis(), TimeUnit.MILLISECONDS);
        return () -> {
            closed.set(true);
            ticking.cancel(false);
        };
    }

    /// Makes one call on the FX thread out of any number of signals from anywhere.
    public Coalescer onFx(Runnable action) {
        return new Coalescer(fx, action);
    }

    /// As `onFx`, but at most once in `period`: for news that come in bursts and are costly to show.
    public Coalescer onFx(Duration period, Runnable action) {
        Executor later = run -> {
            var _ = clock.schedule(() -> fx.execute(run), period.toMillis(), TimeUnit.MILLISECONDS);
        };
        return new Coalescer(later, action);
    }

    /// What is asked for from now on never happens.
    @Override
    public void close() {
        clock.shutdownNow();
        if (workers instanceof ExecutorService service) {
            service.shutdownNow();
        }
    }

    private <T> void attempt(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
        try {
            var result = work.call();
            deliver(() -> then.accept(result));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            deliver(() -> failed.accept(failure));
        }
    }

    private void deliver(Runnable news) {
        var cancelled = Thread.currentThread().isInterrupted();
        if (!cancelled) {
            fx.execute(news);
        }
    }
}
