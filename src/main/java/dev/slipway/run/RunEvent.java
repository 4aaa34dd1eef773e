package dev.slipway.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;

/// One entry of a run's journal. The names of the types and components are the file format.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RunEvent.Started.class, name = "started"),
    @JsonSubTypes.Type(value = RunEvent.Resumed.class, name = "resumed"),
    @JsonSubTypes.Type(value = RunEvent.StepStarted.class, name = "step-started"),
    @JsonSubTypes.Type(value = RunEvent.StepEnded.class, name = "step-ended"),
    @JsonSubTypes.Type(value = RunEvent.Seen.class, name = "seen"),
    @JsonSubTypes.Type(value = RunEvent.Ended.class, name = "ended")
})
public sealed interface RunEvent {

    /// When, on the clock of the run: the lab's clock in the lab.
    Instant at();

    /// The run begins: what it is to do, and on what.
    record Started(Instant at, String title, List<String> steps, Subject subject) implements RunEvent {}

    /// The run goes on after it was held, stopped or killed.
    record Resumed(Instant at) implements RunEvent {}

    /// Written before a step does anything.
    record StepStarted(Instant at, String step) implements RunEvent {}

    /// Written after all a step did.
    record StepEnded(Instant at, String step, Outcome outcome) implements RunEvent {}

    /// A machine was seen somewhere else on its way.
    record Seen(Instant at, Sighting sighting) implements RunEvent {}

    /// The run ends, for now unless it is done.
    record Ended(Instant at, Verdict verdict) implements RunEvent {}
}
