package dev.slipway.finding;

/// How much a finding weighs: an error blocks, a warning does not.
public enum Severity {
    ERROR,
    WARNING
}
