package dev.slipway.run;

/// A run as it stands: what its journal adds up to, and whether a process is working on it.
public record RunState(RunFolder folder, RunRecord record, boolean alive) {

    public String id() {
        return folder.id();
    }

    public Subject subject() {
        return record.start().subject();
    }

    /// Whether its machines are a lab's or a rehearsal's.
    public boolean simulated() {
        return subject().simulated();
    }

    public Standing standing() {
        if (alive) {
            return Standing.RUNNING;
        }
        return record.verdict()
                .map(verdict -> switch (verdict) {
                    case DONE -> Standing.DONE;
                    case HELD -> Standing.HELD;
                    case PAUSED -> Standing.PAUSED;
                    case STOPPED -> Standing.STOPPED;
                })
                .orElse(Standing.INTERRUPTED);
    }
}
