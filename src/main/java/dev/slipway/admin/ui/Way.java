package dev.slipway.admin.ui;

import dev.slipway.finding.Texts;
import java.util.Locale;

/// A way to start with Slipway.
public enum Way {
    LAB,
    HARDWARE,
    CONNECT;

    /// What the button says that goes this way.
    public String go() {
        return Texts.of("first-run.go." + name().toLowerCase(Locale.ROOT));
    }
}
