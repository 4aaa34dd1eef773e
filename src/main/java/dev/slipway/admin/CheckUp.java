package dev.slipway.admin;

import dev.slipway.finding.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Looks at the whole machine at once: all checks side by side, none for longer than ten seconds.
public record CheckUp(List<MachineCheck> checks, Duration cap) {

    /// How long a check may take.
    public static final Duration CAP = Duration.ofSeconds(10);

    public CheckUp {
        checks = List.copyOf(checks);
    }

    public static CheckUp of(List<MachineCheck> checks) {
        return new CheckUp(checks, CAP);
    }

    /// Passes each reading on when it is there, from several threads, and returns all of them in the checks' order.
    public List<Reading> run(Consumer<? super Reading> news) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = checks.stream()
                    .map(check -> threads.submit(() -> {
                        var reading = look(check);
                        news.accept(reading);
                        return reading;
                    }))
                    .toList();
            var readings = new ArrayList<Reading>();
            for (var one : waiting) {
                readings.add(one.get());
            }
            return readings;
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private Reading look(MachineCheck check) throws InterruptedException {
        var thread = Executors.newVirtualThreadPerTaskExecutor();
        Callable<Reading> work = () -> new Reading.Seen(check, check.run());
        try {
            return thread.submit(work).get(cap.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return new Reading.Unknown(check, Texts.of("admin.too-slow", cap.toSeconds()));
        } catch (ExecutionException crash) {
            return new Reading.Unknown(check, Texts.of("admin.crashed", reason(crash)));
        } finally {
            thread.shutdownNow();
        }
    }

    private static String reason(ExecutionException crash) {
        var cause = crash.getCause();
        return String.valueOf(cause == null ? crash.getMessage() : cause.getMessage());
    }
}
