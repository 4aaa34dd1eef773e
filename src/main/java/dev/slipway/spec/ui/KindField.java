package dev.slipway.spec.ui;

import dev.slipway.spec.FieldFact;
import dev.slipway.spec.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A field of a kind as a form shows it. `name` is its path below the part or the item it belongs to, said in the words
/// of the facts where they have some; `first` are those
/// every operator has to look at.
record KindField(Spot spot, String name, FieldFact fact, Way way, boolean first) {

    private static final Set<String> ACRONYMS =
            Set.of("os", "ssh", "ami", "ccm", "vlan", "dhcp", "id", "ip", "uuid", "api", "ntp", "dns", "cpu");
    private static final Map<String, String> SPELLED = Map.of("vcpus", "vCPUs", "vcpu", "vCPU", "gpus", "GPUs");

    /// How a field is filled in.
    enum Way {
        /// A value is typed or chosen.
        VALUE,
        /// The head of an item of a list, which can be taken out.
        ITEM,
        /// A list that takes another item.
        LIST,
        /// Keys of the operator's own with a text each.
        MAP,
        /// Text of another format: only the YAML shows it.
        TEXT
    }

    /// Its name in words: `network.directNetworkInterfaces[0]` is direct network interface 1.
    String words() {
        var spaced =
                plain().replaceAll("(?<=[a-z0-9])(?=[A-Z])(?<!i(?=B))", " ").replace('.', ' ');
        var words = Stream.of(spaced.split(" ", -1)).map(KindField::word).collect(Collectors.joining(" "));
        var number = name.endsWith("]") ? " " + (index() + 1) : "";
        return (words.startsWith("vCPU") ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                + number;
    }

    // One item is not named as the list is; and what holds it is not said twice.
    private String plain() {
        var item = name.endsWith("]");
        var path = name.replaceAll("\\[(\\d+)]$", "");
        var list = path.substring(path.lastIndexOf('.') + 1);
        var holder = path.substring(0, path.length() - list.length());
        var told = !holder.isEmpty()
                && list.toLowerCase(Locale.ROOT)
                        .contains(holder.substring(0, holder.length() - 1).toLowerCase(Locale.ROOT));
        return (told ? "" : holder) + (item ? one(list) : list);
    }

    private static String one(String list) {
        return ACRONYMS.contains(list)
                ? list
                : list.replaceFirst("ies$", "y").replaceFirst("(?<=ss)es$", "").replaceFirst("(?<![su])s$", "");
    }

    // GiB and CPUs stay as they are written.
    private static String word(String word) {
        if (ACRONYMS.contains(word.toLowerCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        if (SPELLED.containsKey(word)) {
            return SPELLED.getOrDefault(word, word);
        }
        return word.chars().skip(1).anyMatch(Character::isUpperCase) ? word : word.toLowerCase(Locale.ROOT);
    }

    private int index() {
        return Integer.parseInt(name.substring(name.lastIndexOf('[') + 1, name.length() - 1));
    }

    /// What there is to choose from; nothing where the operator types.
    List<String> choices() {
        return fact.type().equals("bool") ? List.of("true", "false") : fact.values();
    }

    /// Whether its text has lines.
    boolean lines() {
        return spot.path().endsWith("Bundle") || spot.path().endsWith("Content");
    }
}
