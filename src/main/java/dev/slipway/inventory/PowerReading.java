package dev.slipway.inventory;

import dev.slipway.bmc.Power;
import java.time.Instant;

/// What the BMC of a machine said last, and when.
public sealed interface PowerReading {

    /// Nobody has asked yet.
    record Untested() implements PowerReading {}

    /// It is being asked.
    record Asking() implements PowerReading {}

    /// It answered and let us in.
    record Told(Power power, Instant at) implements PowerReading {}

    /// It did not answer, or not in a way that means anything.
    record Silent(String why, Instant at) implements PowerReading {}

    /// It answered and did not take the login.
    record LoginRefused(String why, Instant at) implements PowerReading {}

    default boolean bad() {
        return this instanceof Silent || this instanceof LoginRefused;
    }
}
