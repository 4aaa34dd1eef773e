package dev.slipway.fleet.ui;

/// What is asked before something is done to a machine: its effect, and the name that is typed to say which is meant.
record Question(String title, String effect, String name, String act, Runnable run) {}
