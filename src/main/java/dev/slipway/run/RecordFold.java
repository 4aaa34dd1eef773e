package dev.slipway.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A journal being added up event by event, so that a long one is not added up anew for each that is new.
///
/// For one thread; the records it gives out do not change any more.
final class RecordFold {

    private final Map<String, StepRecord> steps = new LinkedHashMap<>();
    private final Map<String, List<Sighting>> growing = new HashMap<>();
    private final Map<String, List<Sighting>> ways = new LinkedHashMap<>();
    private final List<Holds.Hold> holds = new ArrayList<>();
    private final Set<String> grown = new HashSet<>();
    private Optional<RunEvent.Started> start = Optional.empty();
    private Optional<Verdict> verdict = Optional.empty();
    private Optional<Instant> idle = Optional.empty();
    private Instant last = Instant.EPOCH;

    void add(RunEvent event) {
        switch (event) {
            case RunEvent.Started started -> begin(started);
            case RunEvent.Resumed resumed -> resume(resumed.at());
            case RunEvent.StepStarted step ->
                steps.computeIfPresent(step.step(), (_, before) -> before.begun(step.at()));
            case RunEvent.StepEnded step ->
                steps.computeIfPresent(step.step(), (_, before) -> before.finished(step.at(), step.outcome()));
            case RunEvent.Seen seen -> see(seen.sighting());
            case RunEvent.Ended ended -> end(ended);
        }
        last = event.at();
    }

    /// What the events so far add up to; empty before the run has begun.
    Optional<RunRecord> record() {
        // Of the ways only those that grew are copied: the others are what they were.
        grown.forEach(machine -> ways.put(machine, List.copyOf(growing.getOrDefault(machine, List.of()))));
        grown.clear();
        var now = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
        return start.map(begun -> new RunRecord(begun, List.copyOf(steps.values()), now, holds(), verdict, last));
    }

    private void begin(RunEvent.Started started) {
        verdict = Optional.empty();
        if (start.isEmpty()) {
            start = Optional.of(started);
            started.steps().forEach(name -> steps.put(name, StepRecord.waiting(name)));
        }
    }

    private void end(RunEvent.Ended ended) {
        verdict = Optional.of(ended.verdict());
        // A held run may be stopped later: nobody has worked on it since it was held.
        idle = idle.or(() -> Optional.of(ended.at()));
    }

    private void resume(Instant at) {
        // A run that was killed said nothing more: it is counted up to its last word.
        holds.add(new Holds.Hold(idle.orElse(last), at));
        idle = Optional.empty();
        verdict = Optional.empty();
    }

    private Holds holds() {
        var all = new ArrayList<>(holds);
        idle.ifPresent(since -> all.add(new Holds.Hold(since, last)));
        return new Holds(all);
    }

    private void see(Sighting sighting) {
        // Its place among the machines is that of its first sighting.
        ways.putIfAbsent(sighting.machine(), List.of());
        growing.computeIfAbsent(sighting.machine(), _ -> new ArrayList<>()).add(sighting);
        grown.add(sighting.machine());
    }
}
