package dev.slipway.kube;

import dev.slipway.finding.Reason;
import dev.slipway.flow.Deadline;
import dev.slipway.flow.Time;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Waiting for something on an API server to become true and stay so.
public final class Waits {

    private final Time time;
    private final Pulse pulse;

    /// `pulse` beats after every look.
    public Waits(Time time, Pulse pulse) {
        this.time = time;
        this.pulse = pulse;
    }

    /// Returns once `probe` found nothing missing for `patience.hold` in a row.
    ///
    /// @throws NotInTimeException with the last thing that was missing, when the limit has passed
    public void until(String what, Patience patience, Probe probe) throws IOException, InterruptedException {
        until(what, patience, Deadline.in(time, patience.limit()), probe);
    }

    /// As above, with a deadline that several waits share.
    public void until(String what, Patience patience, Deadline deadline, Probe probe)
            throws IOException, InterruptedException {
        var heldSince = Optional.<Instant>empty();
        while (true) {
            var missing = look(probe);
            if (missing.isPresent()) {
                heldSince = Optional.empty();
            } else {
                heldSince = heldSince.or(() -> Optional.of(time.now()));
                if (!heldSince.get().plus(patience.hold()).isAfter(time.now())) {
                    return;
                }
            }
            if (deadline.passed()) {
                throw new NotInTimeException(what + ": " + missing.orElse("it did not stay so long enough"));
            }
            pulse.beat();
            time.sleep(patience.interval());
        }
    }

    // A server that does not answer for a moment is a reason to wait, not to give up.
    private static Optional<String> look(Probe probe) throws IOException, InterruptedException {
        try {
            return probe.missing();
        } catch (KubeException.Unreachable failure) {
            return Optional.of(Reason.of(failure));
        }
    }

    /// Says what is still missing, or nothing.
    @FunctionalInterface
    public interface Probe {

        Optional<String> missing() throws IOException, InterruptedException;
    }

    /// Something done again and again while waiting; an exception ends the wait.
    @FunctionalInterface
    public interface Pulse {

        void beat() throws IOException, InterruptedException;
    }

    /// How often to look, for how long it must stay so, and when to give up.
    public record Patience(Duration interval, Duration hold, Duration limit) {

        private static final Duration INTERVAL = Duration.ofSeconds(5);

        /// Once is enough.
        public static Patience once(Duration limit) {
            return new Patience(INTERVAL, Duration.ZERO, limit);
        }

        /// It must stay so for `hold`.
        public static Patience steady(Duration hold, Duration limit) {
            return new Patience(INTERVAL, hold, limit);
        }
    }

    /// It did not become true in time.
    public static final class NotInTimeException extends IOException {

        private static final long serialVersionUID = 1;

        public NotInTimeException(String message) {
            super(message);
        }
    }
}
