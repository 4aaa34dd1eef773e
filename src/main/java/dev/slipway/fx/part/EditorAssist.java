package dev.slipway.fx.part;

import java.util.List;

/// What somebody who knows a document's schema has to say while it is written. Asked on the FX thread: it must be
/// quick.
public interface EditorAssist {

    EditorAssist NONE = new EditorAssist() {};

    /// What could be written at a place; none when nobody knows.
    default List<Proposal> proposals(String text, Spot spot) {
        return List.of();
    }

    /// What stands at a place, in words; empty when nobody knows.
    default String meaning(String text, Spot spot) {
        return "";
    }

    /// A place between two letters; both count from 0.
    record Spot(int line, int offset) {}

    /// A word to write: `words` says what it is, `typed` is how many letters before the caret it takes the place of.
    record Proposal(String insert, String label, String words, int typed) {}
}
