package dev.slipway.lab.control.capi;

import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Site;
import java.util.Random;
import java.util.stream.Stream;

/// Names of made objects: the parent's and five characters that follow from the lab's seed and the time.
final class Names {

    private static final String ALPHABET = "bcdfghjklmnpqrstvwxz2456789";
    private static final int LENGTH = 5;

    private Names() {}

    /// A name no object of this kind has yet.
    static String child(Site site, Kind kind, String namespace, String parent) {
        var seed = site.datacenter().durations().seed() * 31
                + parent.hashCode() * 1_000_003L
                + site.timeline().now().toEpochMilli();
        var random = new Random(seed);
        return Stream.generate(() -> parent + "-" + suffix(random))
                .filter(name -> site.objects().get(kind, namespace, name).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String suffix(Random random) {
        var text = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
