package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SpecFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The single checks of EKS Anywhere by name, such as `cluster` or `create:tinkerbell`; each looks at nothing but what
/// EKS Anywhere looks at there.
public final class NamedChecks {

    private NamedChecks() {}

    /// What a check finds, in the order EKS Anywhere comes upon it; empty when there is no such check.
    public static Optional<List<Judged>> asked(String name, SpecFile file, Map<String, String> environment) {
        return asked(name, Config.of(file, environment)).map(findings -> Judged.of(name, findings.toList()));
    }

    private static Optional<Stream<Finding>> asked(String name, Config config) {
        return switch (name) {
            case "parse" -> Optional.of(Validation.asked(config, Set.of(Scope.PARSE)));
            case "cluster" -> Optional.of(inTurn(config, Set.of(Scope.PARSE), Set.of(Scope.CLUSTER)));
            case "load" -> Optional.of(Validation.asked(config, Set.of(Scope.LOAD)));
            case "config" -> Optional.of(inTurn(config, Set.of(Scope.LOAD), Set.of(Scope.CLUSTER, Scope.CONFIG)));
            case "provider-select" -> Optional.of(Validation.asked(config, Set.of(Scope.PROVIDER)));
            case "oidc" -> Optional.of(identity(config, "OIDCConfig"));
            case "awsiam" -> Optional.of(identity(config, "AWSIamConfig"));
            default -> asked(name.split(":", 2), config);
        };
    }

    private static Stream<Finding> identity(Config config, String kind) {
        return Stream.concat(Validation.alone(config, kind, Scope.KIND), IdentityRules.meant(config, kind));
    }

    private static Optional<Stream<Finding>> provided(Config config, String word, Function<Provider, String> kind) {
        return Provider.of(word).map(kind).map(name -> Validation.alone(config, name, Scope.PROVIDER_KIND));
    }

    private static Optional<Stream<Finding>> asked(String[] words, Config config) {
        if (words.length < 2) {
            return Optional.empty();
        }
        return switch (words[0]) {
            case "datacenter-read" -> Optional.of(Validation.alone(config, words[1], Scope.READ_KIND));
            case "provider-datacenter" -> provided(config, words[1], Provider::datacenterKind);
            case "provider-machine" -> provided(config, words[1], Provider::machineKind);
            case "datacenter" -> Optional.of(Validation.alone(config, words[1], Scope.KIND));
            case "create" -> Provider.of(words[1]).map(_ -> inTurn(config, Set.of(Scope.LOAD), Set.of(Scope.CREATE)));
            default -> Optional.empty();
        };
    }

    private static Stream<Finding> inTurn(Config config, Set<Scope> before, Set<Scope> after) {
        return Stream.concat(Validation.asked(config, before), Validation.asked(config, after));
    }
}
