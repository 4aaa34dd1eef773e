package dev.slipway.flow;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Those who want to hear that something changed. Callable from any thread; they are told on the caller's.
public final class Listeners {

    private final List<Runnable> all = new CopyOnWriteArrayList<>();

    public Subscription add(Runnable listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    public void tell() {
        all.forEach(Runnable::run);
    }
}
