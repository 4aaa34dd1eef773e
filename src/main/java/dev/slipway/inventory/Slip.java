package dev.slipway.inventory;

import dev.slipway.finding.Likeness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A label of a machine that was probably meant to be one a group asks for: both as `key=value`.
public record Slip(Machine machine, String written, String wanted) {

    /// The near matches of a group among machines nobody claims.
    public static List<Slip> of(Group group, List<Machine> unclaimed) {
        return unclaimed.stream()
                .flatMap(machine -> find(machine, group).stream())
                .toList();
    }

    /// How many letters are wrong.
    public int letters() {
        return Likeness.distance(written, wanted);
    }

    private static Optional<Slip> find(Machine machine, Group group) {
        return machine.labels().entrySet().stream()
                .flatMap(label ->
                        wanted(machine, label, group).map(pair -> new Slip(machine, words(label), words(pair))))
                .findFirst();
    }

    /// Only what makes the group take the machine is advised.
    private static Stream<Map.Entry<String, String>> wanted(
            Machine machine, Map.Entry<String, String> label, Group group) {
        return group.selection().terms().stream()
                .flatMap(term -> term.wanted(label)
                        .filter(pair -> near(label, pair))
                        .filter(pair -> term.matches(corrected(machine, label.getKey(), pair))));
    }

    private static Map<String, String> corrected(Machine machine, String key, Map.Entry<String, String> pair) {
        var labels = new HashMap<>(machine.labels());
        labels.remove(key);
        labels.put(pair.getKey(), pair.getValue());
        return labels;
    }

    private static boolean near(Map.Entry<String, String> label, Map.Entry<String, String> wanted) {
        var sameKey = label.getKey().equals(wanted.getKey());
        var sameValue = label.getValue().equals(wanted.getValue());
        return (sameKey && Likeness.near(label.getValue(), wanted.getValue()))
                || (sameValue && Likeness.near(label.getKey(), wanted.getKey()));
    }

    private static String words(Map.Entry<String, String> pair) {
        return pair.getKey() + "=" + pair.getValue();
    }
}
