package dev.slipway.lab.control.eksa;

/// Why a cluster cannot be reconciled, as its status says it: a machine-readable reason and a sentence.
record Failure(String reason, String message) {}
