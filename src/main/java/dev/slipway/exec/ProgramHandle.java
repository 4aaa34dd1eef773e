package dev.slipway.exec;

import java.time.Instant;
import java.util.Optional;

/// A program on this computer, told from a later one that was given the same number.
public record ProgramHandle(long pid, Optional<Instant> started) {

    /// This very process.
    public static ProgramHandle own() {
        return of(ProcessHandle.current());
    }

    public static ProgramHandle of(long pid) {
        return ProcessHandle.of(pid).map(ProgramHandle::of).orElseGet(() -> new ProgramHandle(pid, Optional.empty()));
    }

    public boolean running() {
        return process().isPresent();
    }

    /// Asks it politely to end; whether there was one to ask.
    public boolean end() {
        return process().map(ProcessHandle::destroy).orElse(false);
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().startInstant().equals(started));
    }

    private static ProgramHandle of(ProcessHandle process) {
        return new ProgramHandle(process.pid(), process.info().startInstant());
    }
}
