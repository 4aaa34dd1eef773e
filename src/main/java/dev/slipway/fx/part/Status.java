package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import java.util.Locale;
import java.util.Optional;

/// The states of the visual language: each an icon, a word and a colour, never a colour alone.
public enum Status {
    READY("oct-check-circle-fill-16"),
    RUNNING(""),
    WARNING("oct-alert-16"),
    FAILED("oct-x-circle-fill-16"),
    PENDING("oct-circle-16"),
    NOT_USED("oct-skip-16"),
    PAUSED("fth-pause-circle"),
    UNKNOWN("oct-question-16"),
    INTERRUPTED("oct-alert-16"),
    STOPPED("fth-square"),
    SIMULATED("oct-beaker-16");

    private final String icon;

    Status(String icon) {
        this.icon = icon;
    }

    /// The literal of its icon; the ring of what runs is drawn instead.
    public Optional<String> icon() {
        return icon.isEmpty() ? Optional.empty() : Optional.of(icon);
    }

    /// The style class that gives a node and what is in it the colours of this status.
    public String style() {
        return "status-" + id();
    }

    /// The word an operator knows it by, where nobody has a better one.
    public String word() {
        return Texts.of("status." + id());
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
