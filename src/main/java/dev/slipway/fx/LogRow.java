package dev.slipway.fx;

import dev.slipway.log.LogEntry;

/// A line with its number, which it keeps while others go.
public record LogRow(long number, LogEntry entry) {}
