package dev.slipway.spec.ui;

import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work off the FX thread that is asked for again and again: one at a time, and once more when it was asked for
/// meanwhile. For the FX thread.
final class Errand<T> implements AutoCloseable {

    private final Background background;
    private final Supplier<Callable<T>> work;
    private final Consumer<? super T> then;
    private final Consumer<? super Exception> failed;
    private Subscription running = () -> {};
    private boolean busy;
    private boolean again;

    /// `work` is asked on the FX thread for what is to be done elsewhere.
    Errand(
            Background background,
            Supplier<Callable<T>> work,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        this.background = background;
        this.work = work;
        this.then = then;
        this.failed = failed;
    }

    void ask() {
        if (busy) {
            again = true;
            return;
        }
        busy = true;
        running = background.run(
                work.get(),
                result -> {
                    then.accept(result);
                    done();
                },
                failure -> {
                    failed.accept(failure);
                    done();
                });
    }

    private void done() {
        busy = false;
        if (again) {
            again = false;
            ask();
        }
    }

    @Override
    public void close() {
        running.close();
    }
}
