package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.Optional;
import java.util.stream.Stream;

/// The content of SnowDatacenterConfig (EKS Anywhere: pkg/api/v1alpha1/snowdatacenterconfig_types.go).
final class SnowDatacenterRules {

    private static final String PREFIX = "SnowDatacenterConfig IdentityRef ";
    private static final String SECRET = "Secret";

    private SnowDatacenterRules() {}

    static Stream<Finding> content(Config config) {
        return ObjectRules.datacenterOf(config, Provider.SNOW)
                .flatMap(datacenter -> identity(datacenter.spec().at("identityRef")));
    }

    /// The rules of the document alone, which is not completed then: it must name its secret.
    static Stream<Finding> asWritten(Config config) {
        return ObjectRules.datacenterOf(config, Provider.SNOW)
                .flatMap(datacenter -> identity(datacenter.source().root().below("spec.identityRef")));
    }

    private static Stream<Finding> identity(Field identity) {
        return Stream.concat(name(identity.at("name")).stream(), kind(identity.at("kind")).stream());
    }

    private static Optional<Finding> name(Field name) {
        return name.text().isEmpty()
                ? Optional.of(name.error("spec.snow-identity", name.key()).as(PREFIX + "name must not be empty"))
                : Optional.empty();
    }

    private static Optional<Finding> kind(Field kind) {
        return switch (kind.text()) {
            case SECRET -> Optional.empty();
            case "" -> Optional.of(kind.error("spec.snow-identity", kind.key()).as(PREFIX + "kind must not be empty"));
            default ->
                Optional.of(kind.error("spec.snow-identity", kind.key())
                        .as(PREFIX + "kind " + kind.text() + " is invalid, the only supported kind is " + SECRET));
        };
    }
}
