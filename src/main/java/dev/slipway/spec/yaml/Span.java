package dev.slipway.spec.yaml;

/// Where a node stands in its file: line and column, one-based, and the half-open range of characters.
public record Span(int line, int column, int start, int end) {}
