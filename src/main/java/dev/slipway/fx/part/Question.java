package dev.slipway.fx.part;

/// Something that is asked before it is done: what, to whom, what comes of it, and the two answers. Where `typed` is
/// not
/// empty, that name has to be typed first. What is empty is not shown.
public record Question(
        String title,
        String names,
        String effect,
        String warning,
        String typed,
        String keep,
        String act,
        Runnable run) {

    public static Question of(String title, String effect, String keep, String act, Runnable run) {
        return new Question(title, "", effect, "", "", keep, act, run);
    }

    /// The same, naming those it is done to.
    public Question about(String several) {
        return new Question(title, several, effect, warning, typed, keep, act, run);
    }

    public Question warning(String words) {
        return new Question(title, names, effect, words, typed, keep, act, run);
    }

    /// The same, to be answered by who types a name only.
    public Question typing(String name) {
        return new Question(title, names, effect, warning, name, keep, act, run);
    }
}
