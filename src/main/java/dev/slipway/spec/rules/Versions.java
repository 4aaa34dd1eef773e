package dev.slipway.spec.rules;

import dev.slipway.spec.Config;
import dev.slipway.spec.Field;

/// The Kubernetes versions of a cluster, and whether a thing is named for one.
final class Versions {

    private Versions() {}

    /// The version of a group of machines: its own, or the cluster's.
    static String of(Config config, Field group) {
        var own = group.at("kubernetesVersion").text();
        return own.isEmpty() ? config.spec().at("kubernetesVersion").text() : own;
    }

    /// Whether a name or an address contains a version: 1.36, 1-36, 1_36 and 136 all do.
    static boolean names(String text, String version) {
        return text.replaceAll("[-._]", "").contains(version.replaceAll("[-._]", ""));
    }
}
