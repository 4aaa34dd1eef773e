package dev.slipway.inventory.ui;

import dev.slipway.fx.Background;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works behind the scenes on one thing after another; of those that come meanwhile only the newest counts.
///
/// For the FX thread, where the results come back.
final class Newest<W, R> {

    private final Background background;
    private final Function<W, R> work;
    private final Consumer<R> news;
    private Optional<W> waiting = Optional.empty();
    private boolean busy;

    Newest(Background background, Function<W, R> work, Consumer<R> news) {
        this.background = background;
        this.work = work;
        this.news = news;
    }

    void want(W wanted) {
        if (busy) {
            waiting = Optional.of(wanted);
            return;
        }
        busy = true;
        background.run(() -> work.apply(wanted), this::done, failure -> {
            busy = false;
            throw new IllegalStateException("work on the inventory failed", failure);
        });
    }

    private void done(R result) {
        busy = false;
        var next = waiting;
        waiting = Optional.empty();
        news.accept(result);
        next.ifPresent(this::want);
    }
}
