package dev.slipway.fx.part;

/// A place in a text that something is to be said of. Line and column count from 1; a length of 0 means as far as the
/// word goes.
public record EditorMark(int line, int column, int length, Status status, String words) {}
