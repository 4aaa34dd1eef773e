package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import java.util.stream.Stream;

/// What the Docker provider asks (EKS Anywhere: pkg/providers/docker/validator.go).
final class DockerRules {

    private DockerRules() {}

    static Stream<Finding> endpoint(Config config) {
        var endpoint = config.controlPlane().at("endpoint");
        return endpoint.present()
                ? Stream.of(endpoint.error("spec.docker-endpoint")
                        .as("specifying endpoint host configuration in Cluster is not supported"))
                : Stream.empty();
    }
}
