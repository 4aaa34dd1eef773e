package dev.slipway.fleet;

import java.time.Instant;
import java.util.Optional;

/// Something that happened in the workspace. `subject` is what it happened to, `detail` says more in a few words.
public record Activity(Instant at, Kind kind, String subject, String detail, Optional<String> run) {

    /// What happened.
    public enum Kind {
        RUN_STARTED,
        RUN_HELD,
        RUN_PAUSED,
        RUN_STOPPED,
        RUN_INTERRUPTED,
        CREATED,
        REHEARSAL_STARTED,
        REHEARSAL_PASSED,
        REHEARSAL_HELD,
        MACHINE_READY,
        NODE_SILENT
    }
}
