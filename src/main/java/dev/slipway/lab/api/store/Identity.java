package dev.slipway.lab.api.store;

import java.util.Random;
import java.util.UUID;

/// New names and uids; the same ones in every run for a server of the same name.
final class Identity {

    private static final String LETTERS = "bcdfghjklmnpqrstvwxz2456789";
    private static final int SUFFIX = 5;
    private static final long VERSION_MASK = ~0xF000L;
    private static final long VERSION = 0x4000L;
    private static final long VARIANT_MASK = 0x3FFFFFFFFFFFFFFFL;
    private static final long VARIANT = 0x8000000000000000L;

    private final Random random;

    Identity(String server) {
        this.random = new Random(server.hashCode());
    }

    String name(String prefix) {
        var name = new StringBuilder(prefix);
        random.ints(SUFFIX, 0, LETTERS.length()).forEach(index -> name.append(LETTERS.charAt(index)));
        return name.toString();
    }

    String uid() {
        var high = (random.nextLong() & VERSION_MASK) | VERSION;
        return new UUID(high, (random.nextLong() & VARIANT_MASK) | VARIANT).toString();
    }

    /// The end of an event's name.
    String hex() {
        return Long.toHexString(random.nextLong() >>> 1);
    }
}
