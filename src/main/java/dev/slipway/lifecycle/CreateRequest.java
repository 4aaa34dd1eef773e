package dev.slipway.lifecycle;

import dev.slipway.lifecycle.release.ReleaseSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What `create cluster` is asked to do.
///
/// The cluster's folder is made in `workspace`. `bootstrapIp` is the admin machine's address as the machines see it;
/// without one it is found out. `eksaVersion` is empty for the newest release of `release`. `environment` holds the
/// variables EKS Anywhere looks at.
public record CreateRequest(
        Path workspace,
        Path spec,
        Path hardware,
        ReleaseSource release,
        String eksaVersion,
        Optional<String> bootstrapIp,
        Map<String, String> environment) {

    public CreateRequest {
        environment = Map.copyOf(environment);
    }

    /// The environment may hold passwords.
    @Override
    public String toString() {
        return "create a cluster from " + spec + " and " + hardware + " in " + workspace;
    }
}
