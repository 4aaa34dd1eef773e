package dev.slipway.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a journal says, added up: the steps, the machines and how it ended.
///
/// `ways` holds for every machine its sightings in order, one per change. `verdict` is empty for a run that is running,
/// or whose process was killed. Time nobody worked on it counts for nothing.
public record RunRecord(
        RunEvent.Started start,
        List<StepRecord> steps,
        Map<String, List<Sighting>> ways,
        Holds holds,
        Optional<Verdict> verdict,
        Instant last) {

    public RunRecord {
        steps = List.copyOf(steps);
    }

    /// Empty for a journal without a beginning: the process was killed before the run was one.
    public static Optional<RunRecord> of(List<RunEvent> events) {
        var fold = new RecordFold();
        events.forEach(fold::add);
        return fold.record();
    }

    public StepRecord step(String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseGet(() -> StepRecord.waiting(name));
    }

    /// The step that is under way or was left unfinished.
    public Optional<StepRecord> current() {
        return steps.stream().filter(step -> step.begun() && !step.complete()).findFirst();
    }

    public Optional<Failure> failure() {
        return current().flatMap(StepRecord::outcome).map(outcome -> switch (outcome) {
            case Outcome.Failed(var failure) -> failure;
            case Outcome.Done _, Outcome.Skipped _ -> throw new IllegalStateException("an unfinished step is finished");
        });
    }

    /// Where every machine was seen last, in the order they were first seen.
    public List<Sighting> machines() {
        return ways.values().stream().map(List::getLast).toList();
    }

    /// The ways of all machines, in the order they were first seen.
    public Stream<Way> paths() {
        return ways.values().stream().map(sightings -> new Way(sightings, holds));
    }

    /// How long it was worked on, up to its last entry.
    public Duration elapsed() {
        return holds.worked(start.at(), last);
    }

    /// How long a step was worked on, up to `now` while it lasts.
    public Duration spent(StepRecord step, Instant now) {
        return step.started()
                .map(from -> holds.worked(from, step.ended().orElse(now)))
                .orElse(Duration.ZERO);
    }
}
