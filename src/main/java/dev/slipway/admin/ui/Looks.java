package dev.slipway.admin.ui;

import dev.slipway.admin.Reading.Standing;
import dev.slipway.fx.part.Status;

/// How the standing of a check looks.
public final class Looks {

    private Looks() {}

    public static Status of(Standing standing) {
        return switch (standing) {
            case LOOKING -> Status.RUNNING;
            case GOOD -> Status.READY;
            case WARNING -> Status.WARNING;
            case BAD -> Status.FAILED;
            case UNKNOWN -> Status.UNKNOWN;
        };
    }
}
