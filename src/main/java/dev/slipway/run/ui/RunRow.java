package dev.slipway.run.ui;

import dev.slipway.fx.part.Status;
import dev.slipway.run.RunState;
import dev.slipway.run.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/// A run as a row of the list.
record RunRow(
        String id,
        String title,
        String cluster,
        Instant started,
        Duration duration,
        Status status,
        String result,
        boolean simulated,
        String error) {

    static RunRow of(RunState run) {
        var record = run.record();
        var failed = record.failure().isPresent() && run.standing() != Standing.RUNNING;
        return new RunRow(
                run.id(),
                RunHead.title(run),
                run.subject().cluster(),
                record.start().at(),
                record.elapsed(),
                RunHead.status(run),
                RunHead.word(run),
                run.simulated(),
                failed ? record.failure().get().what() : "");
    }

    boolean matches(String words) {
        var text = String.join(" ", id, title, cluster, result, error).toLowerCase(Locale.ROOT);
        return words.toLowerCase(Locale.ROOT)
                .lines()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .allMatch(text::contains);
    }
}
