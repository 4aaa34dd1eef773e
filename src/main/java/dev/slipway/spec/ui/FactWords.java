package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.FieldFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is known about a field, as a sentence or two for its reader.
final class FactWords {

    private FactWords() {}

    /// Name, type, meaning, and what is demanded of it.
    static String of(FieldFact fact) {
        return fact.name() + " · " + fact.type() + " · " + fact.meaning() + " " + String.join(" ", demands(fact));
    }

    private static List<String> demands(FieldFact fact) {
        var words = new ArrayList<String>();
        if (fact.required()) {
            words.add(Texts.of("editor.fact.required"));
        }
        if (!fact.values().isEmpty()) {
            words.add(Texts.of("editor.fact.values", String.join(", ", fact.values())));
        }
        for (var known : fact.defaults()) {
            var source = "editor.fact.default." + known.source().name().toLowerCase(Locale.ROOT);
            words.add(Texts.of(source, known.value()));
        }
        if (fact.change() != FieldFact.Change.FREE) {
            words.add(Texts.of("editor.fact.change." + fact.change().name().toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
