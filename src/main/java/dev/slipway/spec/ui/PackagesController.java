package dev.slipway.spec.ui;

/// The step of the packages, which says what is installed when.
public final class PackagesController {}
