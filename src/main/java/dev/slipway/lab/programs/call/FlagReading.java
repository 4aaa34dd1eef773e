package dev.slipway.lab.programs.call;

import dev.slipway.lab.programs.call.Flags.Flag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One pass over the words of a command.
final class FlagReading {

    private static final Set<String> BOOLEANS =
            Set.of("1", "t", "T", "true", "TRUE", "True", "0", "f", "F", "false", "FALSE", "False");

    private final Flags flags;
    private final Deque<String> words;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>();

    FlagReading(Flags flags, List<String> words) {
        this.flags = flags;
        this.words = new ArrayDeque<>(words);
    }

    Options read() throws Failure {
        while (!words.isEmpty()) {
            var word = words.removeFirst();
            if (word.equals("--")) {
                rest();
            } else if (word.startsWith("--")) {
                name(word.substring(2));
            } else if (word.startsWith("-") && word.length() > 1) {
                letters(word.substring(1));
            } else {
                arguments.add(word);
                if (!flags.mixed()) {
                    rest();
                }
            }
        }
        return new Options(values, arguments);
    }

    private void rest() {
        arguments.addAll(words);
        words.clear();
    }

    private void name(String text) throws Failure {
        var equals = text.indexOf('=');
        var name = equals < 0 ? text : text.substring(0, equals);
        if (name.isEmpty() || name.startsWith("-")) {
            throw Failure.misuse("bad flag syntax: --" + text);
        }
        var flag = flags.named(name).orElseThrow(() -> Failure.misuse("unknown flag: --" + name));
        if (equals >= 0) {
            add(flag, text.substring(equals + 1));
        } else if (flag.toggle()) {
            add(flag, "true");
        } else {
            add(flag, next("flag needs an argument: --" + name));
        }
    }

    private void letters(String text) throws Failure {
        var left = text;
        while (!left.isEmpty()) {
            var letter = left.substring(0, 1);
            left = left.substring(1);
            var flag = flags.abbreviated(letter)
                    .orElseThrow(() -> Failure.misuse("unknown shorthand flag: '" + letter + "' in -" + text));
            if (flag.toggle() && !left.startsWith("=")) {
                add(flag, "true");
                continue;
            }
            var needs = "flag needs an argument: '" + letter + "' in -" + text;
            add(flag, left.isEmpty() ? next(needs) : left.startsWith("=") ? left.substring(1) : left);
            return;
        }
    }

    private String next(String needs) throws Failure {
        if (words.isEmpty()) {
            throw Failure.misuse(needs);
        }
        return words.removeFirst();
    }

    private void add(Flag flag, String value) throws Failure {
        if (flag.toggle() && !BOOLEANS.contains(value)) {
            throw Failure.misuse("invalid argument \"" + value + "\" for \"" + flag.title()
                    + "\" flag: strconv.ParseBool: parsing \"" + value + "\": invalid syntax");
        }
        values.computeIfAbsent(flag.name(), _ -> new ArrayList<>()).add(value);
    }
}
