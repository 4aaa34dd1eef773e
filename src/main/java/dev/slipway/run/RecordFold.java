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
    private final Set<String> grown = new HashSet<>();
    private Optional<RunEvent.Started> start = Optional.empty();
    private Optional<Verdict> verdict = Optional.empty();
    private Instant last = Instant.EPOCH;

    void add(RunEvent event) {
        last = event.at();
        switch (event) {
            case RunEvent.Started started -> begin(started);
            case RunEvent.Resumed _ -> verdict = Optional.empty();
            case RunEvent.StepStarted step ->
                steps.computeIfPresent(step.step(), (_, before) -> before.begun(step.at()));
            case RunEvent.StepEnded step ->
                steps.computeIfPresent(step.step(), (_, before) -> before.finished(step.at(), step.outcome()));
            case RunEvent.Seen seen -> see(seen.sighting());
            case RunEvent.Ended ended -> verdict = Optional.of(ended.verdict());
        }
    }

    /// What the events so far add up to; empty before the run has begun.
    Optional<RunRecord> record() {
        // Of the ways only those that grew are copied: the others are what they were.
        grown.forEach(machine -> ways.put(machine, List.copyOf(growing.getOrDefault(machine, List.of()))));
        grown.clear();
        var now = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
        return start.map(begun -> new RunRecord(begun, List.copyOf(steps.values()), now, verdict, last));
    }

    private void begin(RunEvent.Started started) {
        verdict = Optional.empty();
        if (start.isEmpty()) {
            start = Optional.of(started);
            started.steps().forEach(name -> steps.put(name, StepRecord.waiting(name)));
        }
    }

    private void see(Sighting sighting) {
        // Its place among the machines is that of its first sighting.
        ways.putIfAbsent(sighting.machine(), List.of());
        growing.computeIfAbsent(sighting.machine(), _ -> new ArrayList<>()).add(sighting);
        grown.add(sighting.machine());
    }
}
