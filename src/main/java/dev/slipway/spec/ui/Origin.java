package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.FieldFact;
import dev.slipway.spec.FieldFact.Default;
import dev.slipway.spec.FieldFact.Source;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the value of a field comes from. `otherwise` is what holds when nothing is written, where the form knows it
/// better than the facts.
record Origin(Optional<FieldFact> fact, Optional<String> otherwise) {

    /// In a word, for a text that is written or not.
    String words(String text) {
        if (text.isEmpty()) {
            return Texts.of("wizard.origin." + (holds().isPresent() ? "default" : needed() ? "needed" : "none"));
        }
        if (holds().filter(text::equals).isPresent()) {
            return Texts.of("wizard.origin.same");
        }
        return Texts.of("wizard.origin." + (generated(text) ? "generated" : "written"));
    }

    /// What holds when nothing is written.
    Optional<String> holds() {
        return otherwise.or(() -> filledIn().findFirst().map(Default::value));
    }

    boolean needed() {
        return fact.filter(FieldFact::required).isPresent();
    }

    private boolean generated(String text) {
        return fact.stream()
                .flatMap(known -> known.defaults().stream())
                .anyMatch(value -> value.source() == Source.GENERATOR
                        && value.value().replace("\"", "").equals(text));
    }

    private Stream<Default> filledIn() {
        return fact.stream()
                .flatMap(known -> known.defaults().stream())
                .filter(value -> value.source() != Source.GENERATOR);
    }

    /// What the field means, who fills it in when the operator does not, and whether it can be changed later.
    String help() {
        var meaning = fact.map(FieldFact::meaning).stream();
        var filled = filledIn().limit(1).map(Default::sentence);
        var fixed = fact.flatMap(FieldFact::fixed).stream();
        return String.join(
                " ", Stream.of(meaning, filled, fixed).flatMap(each -> each).toList());
    }
}
