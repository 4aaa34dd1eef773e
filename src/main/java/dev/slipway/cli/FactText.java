package dev.slipway.cli;

import dev.slipway.finding.Texts;
import dev.slipway.spec.FieldFact;
import dev.slipway.spec.FieldFact.Change;
import dev.slipway.spec.FieldFact.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is known about a field, as lines of text.
record FactText(FieldFact fact) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(fact.name() + "  " + fact.type());
        lines.add("    " + fact.meaning());
        if (fact.need() != Need.OPTIONAL) {
            lines.add("    " + Texts.of("fact.need." + word(fact.need())));
        }
        fact.defaults().forEach(one -> lines.add("    " + Texts.of("fact.default." + word(one.source()), one.value())));
        if (!fact.values().isEmpty()) {
            lines.add("    " + Texts.of("fact.values", String.join(", ", fact.values())));
        }
        if (fact.change() != Change.FREE) {
            lines.add("    " + Texts.of("fact.change." + word(fact.change())));
        }
        fact.since().ifPresent(release -> lines.add("    " + Texts.of("fact.since", release)));
        return lines;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
