package dev.slipway.spec.writing;

/// A word that could be written at the caret: `insert` in place of the last `typed` letters; `meaning` is a line about
/// it.
public record Word(String insert, String label, String meaning, int typed) {}
