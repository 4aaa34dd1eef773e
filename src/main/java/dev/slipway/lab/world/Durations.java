package dev.slipway.lab.world;

import java.time.Duration;
import java.util.Random;

/// How long things take in the lab: typical times of real hardware, with a jitter that follows from the seed.
///
/// The same seed, subject and matter give the same duration, in whatever order they are asked for.
public record Durations(long seed) {

    /// Between `shortest` and `longest` seconds. `subject` is the machine or object, `matter` what is being done.
    public Duration between(double shortest, double longest, String subject, String matter) {
        var random = new Random(seed * 31 + subject.hashCode() * 1_000_003L + matter.hashCode());
        // The first number of a java.util.Random hardly differs between neighbouring seeds.
        random.nextDouble();
        var seconds = shortest + (longest - shortest) * random.nextDouble();
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
