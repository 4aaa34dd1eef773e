package dev.slipway.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.flow.Time;
import dev.slipway.kube.Waits.Patience;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitsTest {

    private static final Duration HOLD = Duration.ofSeconds(20);
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final SteppingTime time = new SteppingTime();
    private int beats;
    private final Waits waits = new Waits(time, () -> beats++);

    @Test
    void returnsAtOnceWhenOnceIsEnough() throws Exception {
        waits.until("x", Patience.once(LIMIT), Optional::empty);

        assertThat(time.passed()).isZero();
    }

    @Test
    void mustStaySoForAWhile() throws Exception {
        waits.until("x", Patience.steady(HOLD, LIMIT), () -> missingAt(10));

        // True at 0 and 5, false at 10, true from 15 on.
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(35));
        assertThat(beats).isEqualTo(7);
    }

    @Test
    void saysWhatWasMissingWhenItTookTooLong() {
        assertThatThrownBy(() -> waits.until("waiting for it", Patience.once(LIMIT), () -> Optional.of("not there")))
                .isInstanceOf(Waits.NotInTimeException.class)
                .hasMessage("waiting for it: not there");
        assertThat(time.passed()).isEqualTo(LIMIT);
    }

    @Test
    void aServerThatDoesNotAnswerIsWaitedFor() throws Exception {
        waits.until("x", Patience.once(LIMIT), () -> {
            if (time.passed().toSeconds() < 10) {
                throw new KubeException.Unreachable("gone");
            }
            return Optional.empty();
        });

        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void anythingElseThatIsWrongEndsTheWait() {
        assertThatThrownBy(() -> waits.until("x", Patience.once(LIMIT), () -> {
                    throw new KubeException.Unauthorized("no");
                }))
                .isInstanceOf(KubeException.Unauthorized.class);
        assertThat(time.passed()).isZero();
    }

    private Optional<String> missingAt(int second) {
        return time.passed().toSeconds() == second ? Optional.of("gone for a moment") : Optional.empty();
    }

    /// A clock on which only sleeping takes time.
    private static final class SteppingTime implements Time {

        private static final Instant ORIGIN = Instant.parse("2026-11-24T08:00:00Z");

        private Instant now = ORIGIN;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void sleep(Duration duration) {
            now = now.plus(duration);
        }

        Duration passed() {
            return Duration.between(ORIGIN, now);
        }
    }
}
