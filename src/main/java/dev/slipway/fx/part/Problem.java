package dev.slipway.fx.part;

import java.util.List;

/// Something wrong: what, why, and what can be done about it.
public record Problem(Status status, String what, String why, List<Fix> fixes) {

    public Problem {
        fixes = List.copyOf(fixes);
    }
}
