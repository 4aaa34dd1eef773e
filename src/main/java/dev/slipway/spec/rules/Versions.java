package dev.slipway.spec.rules;

import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The Kubernetes versions of a cluster, and whether a thing is named for one.
final class Versions {

    private static final Pattern MINOR = Pattern.compile("1\\.[1-9][0-9]");

    private Versions() {}

    /// The version of a group of machines: its own, or the cluster's.
    static String of(Config config, Field group) {
        var own = group.at("kubernetesVersion").text();
        return own.isEmpty() ? config.spec().at("kubernetesVersion").text() : own;
    }

    /// Where the Cluster and its groups name a version.
    static Stream<Field> named(Config config) {
        return Stream.concat(
                Stream.of(config.spec().at("kubernetesVersion")),
                config.workerGroups().stream()
                        .map(group -> group.at("kubernetesVersion"))
                        .filter(Field::present));
    }

    static boolean isMinor(String text) {
        return Matching.all(MINOR, text);
    }

    /// Whether a name or an address contains a version: 1.36, 1-36, 1_36 and 136 all do.
    static boolean names(String text, String version) {
        return text.replaceAll("[-._]", "").contains(version.replaceAll("[-._]", ""));
    }
}
