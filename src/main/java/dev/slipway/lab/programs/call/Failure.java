package dev.slipway.lab.programs.call;

/// A program's end without success, in the words it says it with.
public final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean misuse;

    private Failure(String text, boolean misuse) {
        super(text);
        this.misuse = misuse;
    }

    public static Failure of(String text) {
        return new Failure(text, false);
    }

    /// The words the program was called with make no sense to it.
    public static Failure misuse(String text) {
        return new Failure(text, true);
    }

    public boolean misuse() {
        return misuse;
    }

    public String text() {
        return String.valueOf(getMessage());
    }

    /// The same failure seen from further outside.
    public Failure in(String matter) {
        return new Failure(matter + ": " + text(), misuse);
    }
}
