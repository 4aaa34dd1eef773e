package dev.slipway.fx.part;

/// What can be done about a problem, as a button.
public record Fix(String label, Kind kind, Runnable run) {

    /// How the button looks: `QUICK` does it at once and can be undone, the others lead somewhere.
    public enum Kind {
        QUICK,
        PLAIN,
        ACCENT,
        FLAT,
        DANGER,
        SIM
    }

    public static Fix quick(String label, Runnable run) {
        return new Fix(label, Kind.QUICK, run);
    }

    public static Fix plain(String label, Runnable run) {
        return new Fix(label, Kind.PLAIN, run);
    }

    public static Fix accent(String label, Runnable run) {
        return new Fix(label, Kind.ACCENT, run);
    }

    public static Fix flat(String label, Runnable run) {
        return new Fix(label, Kind.FLAT, run);
    }
}
