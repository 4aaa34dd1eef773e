package dev.slipway.lab.programs.docker;

import java.util.Optional;

/// The containers that are nodes of a kind cluster.
public final class KindNodes {

    private static final String SUFFIX = "-control-plane";

    private KindNodes() {}

    public static String node(String cluster) {
        return cluster + SUFFIX;
    }

    /// The cluster whose node a container of this name is.
    static Optional<String> cluster(String container) {
        return container.endsWith(SUFFIX)
                ? Optional.of(container.substring(0, container.length() - SUFFIX.length()))
                : Optional.empty();
    }
}
