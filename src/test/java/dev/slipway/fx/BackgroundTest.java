package dev.slipway.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// The way to slow work and back.
class BackgroundTest {

    private static final Duration SOON = Duration.ofMillis(1);

    private final List<Object> heard = new ArrayList<>();

    @Test
    void bringsTheResultBack() {
        try (var background = new Background(Runnable::run, Runnable::run, heard::add)) {
            background.run(() -> "done", heard::add);
        }

        assertThat(heard).containsExactly("done");
    }

    @Test
    void tellsOfAFailureNobodyAwaited() {
        var failure = new IllegalStateException("broken");
        try (var background = new Background(Runnable::run, Runnable::run, heard::add)) {
            background.run(
                    () -> {
                        throw failure;
                    },
                    () -> heard.add("done"));
        }

        assertThat(heard).containsExactly(failure);
    }

    @Test
    void callsNobodyWhenTheWorkIsGivenUp() throws InterruptedException {
        var working = new CountDownLatch(1);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var background = new Background(workers, Runnable::run, heard::add);
            var work = background.run(
                    () -> {
                        working.countDown();
                        Thread.sleep(Duration.ofMinutes(1));
                    },
                    () -> heard.add("done"));
            working.await();
            work.close();
            background.close();
        }

        assertThat(heard).isEmpty();
    }

    @Test
    void takesNothingMoreOnceItIsClosed() {
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        var background = new Background(workers, Runnable::run, heard::add);
        background.close();

        assertThatCode(() -> {
                    background.run(() -> "late", heard::add).close();
                    background.every(SOON, () -> heard.add("tick")).close();
                    background.onFx(SOON, () -> heard.add("news")).signal();
                })
                .doesNotThrowAnyException();
        assertThat(heard).isEmpty();
    }
}
