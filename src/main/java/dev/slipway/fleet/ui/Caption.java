package dev.slipway.fleet.ui;

/// A word over a column of a map.
record Caption(String text, double x, double y) {}
