package dev.slipway.fx.part;

import java.util.Locale;

/// One part of a track: a phase of a machine or a step of a run. `progress` is from 0 to 1, of what is under way.
public record Segment(String name, State state, double progress, String text) {

    public Segment {
        progress = Math.clamp(progress, 0, 1);
    }

    /// How far it is.
    public enum State {
        DONE,
        RUNNING,
        SLOW,
        FAILED,
        IDLE;

        String style() {
            return "segment-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public static Segment done(String name, String text) {
        return new Segment(name, State.DONE, 1, text);
    }

    public static Segment running(String name, double progress, String text) {
        return new Segment(name, State.RUNNING, progress, text);
    }

    public static Segment slow(String name, String text) {
        return new Segment(name, State.SLOW, 1, text);
    }

    public static Segment failed(String name, String text) {
        return new Segment(name, State.FAILED, 1, text);
    }

    public static Segment idle(String name) {
        return new Segment(name, State.IDLE, 0, "");
    }

    boolean current() {
        return state == State.RUNNING || state == State.SLOW || state == State.FAILED;
    }
}
