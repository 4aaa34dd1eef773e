package dev.slipway.fx.part;

/// A step of a run, or a part of one, as a row shows it. `time` is what it took, takes, or is expected to take.
public record Step(Status status, String name, String time, Depth depth) {

    /// Whether it stands on its own or belongs to the step before it.
    public enum Depth {
        STEP,
        PART
    }

    public static Step of(Status status, String name, String time) {
        return new Step(status, name, time, Depth.STEP);
    }

    public static Step part(Status status, String name, String time) {
        return new Step(status, name, time, Depth.PART);
    }
}
