package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Many host names in few words: names that count up are told by their first and last.
final class Hostnames {

    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,9})");

    private Hostnames() {}

    static String inWords(List<String> hostnames) {
        var ranges = new ArrayList<List<String>>();
        for (var name : hostnames.stream().sorted().toList()) {
            if (!ranges.isEmpty() && follows(ranges.getLast().getLast(), name)) {
                ranges.getLast().add(name);
            } else {
                ranges.add(new ArrayList<>(List.of(name)));
            }
        }
        return String.join(", ", ranges.stream().map(Hostnames::words).toList());
    }

    private static String words(List<String> range) {
        return switch (range.size()) {
            case 1 -> range.getFirst();
            case 2 -> String.join(", ", range);
            default -> Texts.of("wizard.from-to", range.getFirst(), range.getLast());
        };
    }

    private static boolean follows(String name, String next) {
        var one = COUNTED.matcher(name);
        var other = COUNTED.matcher(next);
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && Integer.parseInt(other.group(2)) == Integer.parseInt(one.group(2)) + 1;
    }
}
