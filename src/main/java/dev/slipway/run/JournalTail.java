package dev.slipway.run;

import dev.slipway.store.Tail;
import java.io.IOException;
import java.util.Optional;

/// One run being followed: reads of its journal only what is new.
final class JournalTail {

    private final RunFolder folder;
    private final Tail tail;
    private final RecordFold fold = new RecordFold();
    private Optional<RunState> state = Optional.empty();

    JournalTail(RunFolder folder) {
        this.folder = folder;
        this.tail = new Tail(folder.journal());
    }

    /// Empty until the run has begun in earnest.
    Optional<RunState> state() {
        return state;
    }

    /// Looks again; whether anything changed.
    boolean look() throws IOException {
        // The lock first: a process that ends in between has written its last word by then.
        var alive = folder.alive();
        var fresh = tail.read().stream()
                .flatMap(line -> RunFolder.event(line).stream())
                .toList();
        fresh.forEach(fold::add);
        var changed = !fresh.isEmpty() || state.map(RunState::alive).orElse(false) != alive;
        if (changed) {
            state = fold.record().map(record -> new RunState(folder, record, alive));
        }
        return changed;
    }
}
