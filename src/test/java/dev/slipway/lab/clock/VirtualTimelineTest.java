package dev.slipway.lab.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VirtualTimelineTest {

    private static final Instant ORIGIN = Instant.parse("2026-11-24T14:00:00Z");

    private final List<RuntimeException> failures = new ArrayList<>();
    private final VirtualTimeline timeline = new VirtualTimeline(ORIGIN, failures::add);
    private final List<String> happened = new ArrayList<>();

    @Test
    void jumpsFromEventToEventInOrder() throws Exception {
        timeline.after(Duration.ofMinutes(20), () -> note("late"));
        timeline.after(Duration.ofMinutes(10), () -> timeline.after(Duration.ofMinutes(5), () -> note("nested")));
        timeline.after(Duration.ofMinutes(10), () -> note("early"));

        timeline.work(() -> {
            timeline.sleep(Duration.ofHours(1));
            return true;
        });

        assertThat(happened).containsExactly("early 10", "nested 15", "late 20");
        assertThat(timeline.now()).isEqualTo(ORIGIN.plus(Duration.ofHours(1)));
    }

    @Test
    void standsStillWhileSomebodyWorks() throws Exception {
        timeline.after(Duration.ofSeconds(1), () -> note("due"));

        timeline.work(() -> {
            timeline.exclusively(() -> note("present"));
            assertThat(timeline.now()).isEqualTo(ORIGIN);
            return true;
        });

        assertThat(happened).containsExactly("present 0");
    }

    @Test
    void whatIsSoonIsDoneBeforeAnOutsiderLeaves() {
        timeline.exclusively(() -> {
            timeline.soon(() -> {
                note("second");
                timeline.soon(() -> note("third"));
            });
            note("first");
        });

        assertThat(happened).containsExactly("first 0", "second 0", "third 0");
    }

    @Test
    void whatIsCancelledDoesNotHappen() throws Exception {
        timeline.after(Duration.ofSeconds(1), () -> note("never")).cancel();

        timeline.work(() -> {
            timeline.sleep(Duration.ofSeconds(2));
            return true;
        });

        assertThat(happened).isEmpty();
    }

    @Test
    void waitsForEveryoneWhoWorks() throws Exception {
        var steps = new AtomicInteger();
        var both = new CountDownLatch(2);
        Runnable worker = () -> {
            try {
                timeline.work(() -> {
                    both.countDown();
                    both.await();
                    for (var i = 0; i < 100; i++) {
                        var before = timeline.now();
                        timeline.sleep(Duration.ofSeconds(1));
                        assertThat(timeline.now()).isEqualTo(before.plusSeconds(1));
                        steps.incrementAndGet();
                    }
                    return true;
                });
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        };

        var other = Thread.ofVirtual().start(worker);
        worker.run();
        other.join();

        assertThat(steps).hasValue(200);
        assertThat(timeline.now()).isEqualTo(ORIGIN.plusSeconds(100));
    }

    @Test
    void anInterruptedSleeperWakes() throws Exception {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> timeline.work(() -> {
                    timeline.sleep(Duration.ofHours(1));
                    return true;
                }))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void aFailingActionDoesNotStopTheClock() throws Exception {
        timeline.after(Duration.ofSeconds(1), () -> {
            throw new IllegalStateException("bug");
        });
        timeline.after(Duration.ofSeconds(2), () -> note("after"));

        timeline.work(() -> {
            timeline.sleep(Duration.ofSeconds(3));
            return true;
        });

        assertThat(failures).hasSize(1);
        assertThat(happened).hasSize(1);
    }

    private void note(String what) {
        happened.add(what + " " + Duration.between(ORIGIN, timeline.now()).toMinutes());
    }
}
