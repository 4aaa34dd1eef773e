package dev.slipway.spec.ui;

import dev.slipway.spec.FieldFact;

/// What is known about a field, as a sentence or two for its reader.
final class FactWords {

    private FactWords() {}

    /// Name, type, meaning, and what is demanded of it.
    static String of(FieldFact fact) {
        return fact.name() + " · " + fact.type() + " · " + fact.meaning() + " " + String.join(" ", fact.demands());
    }
}
