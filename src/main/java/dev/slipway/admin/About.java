package dev.slipway.admin;

import java.util.Objects;

/// What runs here: Slipway and what it stands on.
public record About(String slipway, String java, String javaFx) {

    /// The version of Slipway.
    public static final String VERSION = "0.1.0";

    public static About running() {
        return new About(
                VERSION,
                Runtime.version().toString(),
                Objects.requireNonNullElse(System.getProperty("javafx.runtime.version"), "none"));
    }
}
