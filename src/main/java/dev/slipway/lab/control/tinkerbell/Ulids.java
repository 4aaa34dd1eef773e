package dev.slipway.lab.control.tinkerbell;

import java.time.Instant;
import java.util.Random;

/// Identifiers of tasks and actions: sortable by time, and the same whenever the lab's seed is the same.
final class Ulids {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME = 10;
    private static final int RANDOM = 16;

    private final long millis;
    private final Random random;

    Ulids(Instant now, long seed, String workflow) {
        this.millis = now.toEpochMilli();
        this.random = new Random(seed * 31 + workflow.hashCode());
    }

    String next() {
        var text = new StringBuilder();
        for (var i = TIME - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt((int) (millis >>> (5 * i) & 31)));
        }
        for (var i = 0; i < RANDOM; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
