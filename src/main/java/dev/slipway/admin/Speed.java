package dev.slipway.admin;

import dev.slipway.finding.Texts;
import java.time.Duration;

/// How fast a lab's time goes.
public enum Speed {
    REAL_TIME(1),
    TEN_TIMES(10),
    SIXTY_TIMES(60);

    /// What the creation of a cluster takes on real machines.
    public static final Duration CREATION = Duration.ofMinutes(40);

    private final int factor;

    Speed(int factor) {
        this.factor = factor;
    }

    public int factor() {
        return factor;
    }

    public String title() {
        return this == REAL_TIME ? Texts.of("lab.speed.real") : Texts.of("lab.speed.times", factor);
    }

    /// What it takes in the lab, such as `4 min`.
    public String length() {
        var creation = CREATION.dividedBy(factor);
        return creation.toMinutes() > 0
                ? Texts.of("lab.minutes", creation.toMinutes())
                : Texts.of("lab.seconds", creation.toSeconds());
    }
}
