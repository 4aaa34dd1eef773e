package dev.slipway.lab.control.tinkerbell;

import dev.slipway.lab.control.Key;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Longer and longer pauses for what fails again and again, up to a controller's sixteen minutes.
final class Backoff {

    private static final int LONGEST = 10;

    private final Map<Key, Integer> failures = new HashMap<>();

    Duration next(Key key) {
        var count = failures.merge(key, 1, (before, one) -> Math.min(LONGEST, before + one));
        return Duration.ofSeconds(1L << (count - 1)).multipliedBy(2);
    }

    void forget(Key key) {
        failures.remove(key);
    }
}
