package dev.slipway.lab.programs.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The flags a command knows, read as strictly as Go's pflag reads them and refused in its words.
public final class Flags {

    private final List<Flag> known;
    private final boolean mixed;

    private Flags(List<Flag> known, boolean mixed) {
        this.known = List.copyOf(known);
        this.mixed = mixed;
    }

    public static Flags none() {
        return new Flags(List.of(), true);
    }

    /// Flags that are followed by a value: `name`, or `name,n` with its one-letter form.
    public Flags values(String... names) {
        return with(false, names);
    }

    /// Flags that are on when they are there.
    public Flags toggles(String... names) {
        return with(true, names);
    }

    /// The first argument ends the flags: what follows belongs to another program.
    public Flags beforeArguments() {
        return new Flags(known, false);
    }

    public Options parse(List<String> words) throws Failure {
        var reading = new FlagReading(this, words);
        return reading.read();
    }

    boolean mixed() {
        return mixed;
    }

    Optional<Flag> named(String name) {
        return known.stream().filter(flag -> flag.name().equals(name)).findFirst();
    }

    Optional<Flag> abbreviated(String letter) {
        return known.stream().filter(flag -> flag.letter().equals(letter)).findFirst();
    }

    private Flags with(boolean toggle, String... names) {
        var flags = new ArrayList<>(known);
        for (var name : names) {
            var comma = name.indexOf(',');
            flags.add(
                    comma < 0
                            ? new Flag(name, "", toggle)
                            : new Flag(name.substring(0, comma), name.substring(comma + 1), toggle));
        }
        return new Flags(flags, mixed);
    }

    record Flag(String name, String letter, boolean toggle) {

        /// As pflag writes it in a message.
        String title() {
            return letter.isEmpty() ? "--" + name : "-" + letter + ", --" + name;
        }
    }
}
