package dev.slipway.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class WatchedTimeTest {

    private final CopyOnWriteArraySet<Thread> readers = new CopyOnWriteArraySet<>();

    @Test
    void isReadByWorkersOnly() throws Exception {
        try (var workers = Executors.newSingleThreadExecutor();
                var fx = Executors.newSingleThreadExecutor();
                var background = new Background(workers, fx, Exception::printStackTrace);
                var time = workers.submit(() -> new WatchedTime(new Costly(), background))
                        .get()) {
            var worker = workers.submit(Thread::currentThread).get();
            var first = time.now();

            while (!time.now().isAfter(first)) {
                Thread.onSpinWait();
            }

            assertThat(readers).containsExactly(worker);
        }
    }

    private final class Costly implements Time {

        private final Time wall = Time.system();

        @Override
        public Instant now() {
            readers.add(Thread.currentThread());
            return wall.now();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            wall.sleep(duration);
        }
    }
}
