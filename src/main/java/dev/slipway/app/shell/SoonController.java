package dev.slipway.app.shell;

/// A place nobody has furnished yet.
public final class SoonController {}
