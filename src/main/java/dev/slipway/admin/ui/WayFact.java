package dev.slipway.admin.ui;

/// A short fact about a way to start: what it needs, whether that is there, how long it takes.
public record WayFact(Kind kind, String text) {

    /// What a fact says of a way.
    public enum Kind {
        MET,
        IN_THE_WAY,
        FILE,
        TIME
    }
}
