package dev.slipway.admin;

import dev.slipway.finding.Texts;
import java.util.Locale;
import java.util.Optional;

/// What a rehearsal in the lab is about.
public enum Scenario {
    CREATE,
    UPGRADE,
    DRILLS;

    public String title() {
        return Texts.of("lab.scenario." + name().toLowerCase(Locale.ROOT));
    }

    /// Why it cannot be rehearsed yet; empty when it can.
    public Optional<String> obstacle() {
        return this == UPGRADE ? Optional.of(Texts.of("lab.scenario.upgrade.obstacle")) : Optional.empty();
    }
}
