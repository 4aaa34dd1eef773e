package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Provider;
import java.util.Optional;
import java.util.stream.Stream;

/// The first user of a machine config, where nobody completes the document (EKS Anywhere:
/// pkg/api/v1alpha1/machine_types.go).
final class UserRules {

    private UserRules() {}

    static Stream<Finding> asWritten(Config config, Provider provider) {
        return ObjectRules.machinesOf(config, provider).flatMap(machine -> check(machine).stream());
    }

    private static Optional<Finding> check(Document machine) {
        var users = machine.source().root().below("spec.users");
        var whose = machine.kind() + " " + machine.name();
        if (users.items().isEmpty()) {
            return Optional.of(
                    users.error("spec.users-missing").as("users is not set for " + whose + ", please provide a user"));
        }
        var user = users.items().getFirst();
        if (user.at("name").text().isEmpty()) {
            return Optional.of(user.at("name")
                    .error("spec.user-name-missing")
                    .as("users[0].name is not set or is empty for " + whose + ", please provide a username"));
        }
        var keys = user.at("sshAuthorizedKeys");
        return keys.items().stream().limit(1).allMatch(key -> key.text().isEmpty())
                ? Optional.of(keys.error("spec.user-key-missing")
                        .as(
                                "users[0].SshAuthorizedKeys is not set or is empty for %s, please provide a valid ssh authorized key for user %s"
                                        .formatted(whose, user.at("name").text())))
                : Optional.empty();
    }
}
