package dev.slipway.run;

/// Where a step tells what it does. Everything is on disk before it is shown; callable from any thread.
public interface Reporter {

    /// A line as `eksctl anywhere` prints it at verbosity `level` (0 = always). Never a secret.
    void say(int level, String line);

    /// A line of another source, such as `capt` or `smee`, about `subject` (a machine or a cluster).
    void log(String source, String subject, String line);

    /// Where a machine is now; telling the same again is fine.
    void seen(Sighting sighting);

    default void say(String line) {
        say(0, line);
    }
}
