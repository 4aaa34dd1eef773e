package dev.slipway.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// How a step ended.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Outcome.Skipped.class, name = "skipped"),
    @JsonSubTypes.Type(value = Outcome.Failed.class, name = "failed")
})
public sealed interface Outcome {

    /// The step did its work.
    record Done() implements Outcome {}

    /// There was nothing to do.
    record Skipped(String reason) implements Outcome {}

    /// The step could not do its work; the run is held until somebody acts.
    record Failed(Failure failure) implements Outcome {}
}
