package dev.slipway.inventory.ui;

/// A cell of the table: the key of its line and the name of its column, empty for the whole line.
public record Spot(int key, String column) {}
