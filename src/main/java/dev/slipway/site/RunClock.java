package dev.slipway.site;

import dev.slipway.flow.Time;
import dev.slipway.run.RunState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What time it is for a run: the wall's, or that of its lab. For one thread, and not the FX thread.
public final class RunClock {

    private final Map<String, Time> clocks = new HashMap<>();
    private final Labs labs;
    private final Time wall;

    public RunClock(Labs labs, Time wall) {
        this.labs = labs;
        this.wall = wall;
    }

    /// The clock of a run while it is alive. A rehearsal on virtual time has none that another process could read, nor
    /// has one whose lab is gone: there only the time of the last event is known.
    public Optional<Time> of(RunState run) {
        if (!run.simulated()) {
            return Optional.of(wall);
        }
        return run.subject().lab().flatMap(lab -> {
            try {
                return Optional.of(clocks.computeIfAbsent(lab.toString(), _ -> clock(lab)));
            } catch (UncheckedIOException _) {
                return Optional.empty();
            }
        });
    }

    /// What time it is for a run; at least that of its last event.
    public Instant now(RunState run) {
        var last = run.record().last();
        return of(run).map(Time::now).filter(last::isBefore).orElse(last);
    }

    private Time clock(Path lab) {
        try {
            return labs.clock(lab);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
