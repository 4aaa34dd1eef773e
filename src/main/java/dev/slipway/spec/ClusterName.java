package dev.slipway.spec;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a cluster may be called (EKS Anywhere: pkg/api/v1alpha1/cluster.go).
public final class ClusterName {

    private static final Pattern SYNTAX = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]+");
    private static final int LONGEST = 35;

    private ClusterName() {}

    /// EKS Anywhere's objection to a name, if it has one.
    public static Optional<String> objection(String name) {
        if (!SYNTAX.matcher(name).matches()) {
            return Optional.of(name + " is not a valid cluster name, cluster names must start with lowercase/uppercase"
                    + " letters and can include numbers and dashes. For instance 'testCluster-123' is a valid name but"
                    + " '123testCluster' is not. ");
        }
        // Counted in bytes, as Go does; the syntax allows nothing longer than one.
        return name.length() > LONGEST
                ? Optional.of("number of characters in " + name + " should be less than " + (LONGEST + 1))
                : Optional.empty();
    }
}
