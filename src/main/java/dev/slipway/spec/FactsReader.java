package dev.slipway.spec;

import dev.slipway.spec.FieldFact.Change;
import dev.slipway.spec.FieldFact.Default;
import dev.slipway.spec.FieldFact.Need;
import dev.slipway.spec.FieldFact.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the facts that stand below each field in the files of types: its meaning, then a fact a line.
final class FactsReader {

    private FactsReader() {}

    /// The fields of every struct, in the order they are written.
    static Map<String, List<FieldFact>> read() {
        var structs = new HashMap<String, List<FieldFact>>();
        var fields = new ArrayList<FieldFact>();
        for (var line : Schema.lines().toList()) {
            var words = line.strip().split("\\s+", 2);
            if (Schema.isFact(line)) {
                fields.add(with(fields.removeLast(), line.strip()));
            } else if (line.startsWith(" ")) {
                fields.add(field(words[0], words[1]));
            } else {
                fields = new ArrayList<>();
                structs.put(words[0], fields);
            }
        }
        return structs;
    }

    private static FieldFact field(String name, String type) {
        return new FieldFact(
                name, type, "", Need.OPTIONAL, List.of(), List.of(), Change.FREE, Optional.empty(), Optional.empty());
    }

    /// The same facts about a field of another type.
    static FieldFact typed(FieldFact fact, String type) {
        return new FieldFact(
                fact.name(),
                type,
                fact.meaning(),
                fact.need(),
                fact.defaults(),
                fact.values(),
                fact.change(),
                fact.since(),
                fact.label());
    }

    private static FieldFact with(FieldFact fact, String line) {
        var meaning = fact.meaning().isEmpty() ? line : fact.meaning();
        var words = fact.meaning().isEmpty() ? new String[] {""} : line.split("\\s+", 2);
        var rest = words.length < 2 ? "" : words[1];
        return new FieldFact(
                fact.name(),
                fact.type(),
                meaning,
                words[0].equals("required") ? need(rest) : fact.need(),
                words[0].equals("default") ? longer(fact.defaults(), rest) : fact.defaults(),
                words[0].equals("values") ? List.of(rest.split("\\s+")) : fact.values(),
                words[0].equals("change") ? Change.of(rest) : fact.change(),
                words[0].equals("since") ? Optional.of(rest) : fact.since(),
                words[0].equals("label") ? Optional.of(rest) : fact.label());
    }

    private static Need need(String rest) {
        return rest.isEmpty() ? Need.REQUIRED : Need.valueOf(rest.toUpperCase(Locale.ROOT));
    }

    private static List<Default> longer(List<Default> defaults, String rest) {
        var colon = rest.indexOf(':');
        var all = new ArrayList<>(defaults);
        all.add(new Default(
                Source.of(rest.substring(0, colon)), rest.substring(colon + 1).strip()));
        return all;
    }
}
