package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// FluxConfig and GitOpsConfig (EKS Anywhere: pkg/api/v1alpha1/fluxconfig.go, gitopsconfig.go).
final class GitOpsRules {

    private static final Pattern REPOSITORY = Pattern.compile("([0-9A-Za-z-_.]+)");
    private static final Pattern BRANCH = Pattern.compile("([0-9A-Za-z_+,]+)\\.?/?([0-9A-Za-z\\-_+,]+)");
    private static final Set<String> KEY_ALGORITHMS = Set.of("rsa", "ecdsa", "ed25519");

    private GitOpsRules() {}

    static Stream<Finding> gitOpsConfig(Config config) {
        return ObjectRules.gitOps(config, "GitOpsConfig").stream().flatMap(document -> {
            var github = document.spec().at("flux").at("github");
            return Stream.concat(
                    github(github, "gitOps.flux", github.at("branch")),
                    ObjectRules.sameNamespace(config, document).stream());
        });
    }

    /// EKS Anywhere makes a FluxConfig of a GitOpsConfig, and says of it in other words what it has said already.
    static Stream<Finding> fluxConfig(Config config) {
        var made = ObjectRules.gitOps(config, "GitOpsConfig").stream()
                .flatMap(document -> Stream.concat(
                        missing(document.spec().below("flux.github"), "githubProviderConfig"),
                        ObjectRules.sameNamespace(config, document).stream()
                                .map(finding -> finding.as(
                                        "FluxConfig and Cluster objects must have the same namespace specified"))));
        var written = ObjectRules.gitOps(config, "FluxConfig").stream()
                .flatMap(document ->
                        Stream.concat(flux(document.spec()), ObjectRules.sameNamespace(config, document).stream()));
        return Stream.concat(made, written);
    }

    private static Stream<Finding> flux(Field spec) {
        var github = spec.at("github");
        var git = spec.at("git");
        if (github.present() && git.present()) {
            return Stream.of(git.error("spec.flux-providers").as("must specify only one provider"));
        }
        if (github.present()) {
            return github(github, "githubProviderConfig", spec.at("branch"));
        }
        return git.present()
                ? Stream.concat(git(git).stream(), branch(spec.at("branch")).stream())
                : Stream.of(spec.error("spec.flux-providers")
                        .as("must specify a provider. Valid options are git and github"));
    }

    private static Stream<Finding> missing(Field github, String where) {
        return Stream.of("owner", "repository")
                .map(github::at)
                .filter(field -> field.text().isEmpty())
                .map(field -> field.error("spec.git-missing", field.key())
                        .as("'%s' is not set or empty in %s; %s is a required field"
                                .formatted(field.key(), where, field.key())));
    }

    private static Stream<Finding> github(Field github, String where, Field branch) {
        return Stream.of(missing(github, where), repository(github.at("repository")).stream(), branch(branch).stream())
                .flatMap(findings -> findings);
    }

    private static Optional<Finding> repository(Field repository) {
        var name = repository.text();
        return name.isEmpty() || Matching.all(REPOSITORY, name)
                ? Optional.empty()
                : Optional.of(repository
                        .error("spec.git-repository", name)
                        .as(name + " is not a valid git repository name, name can contain only letters, digits, '_',"
                                + " '-' and '.'"));
    }

    private static Optional<Finding> branch(Field branch) {
        var name = branch.text();
        return name.isEmpty() || Matching.all(BRANCH, name)
                ? Optional.empty()
                : Optional.of(branch.error("spec.git-branch", name)
                        .as(name + " is not a valid git branch name, please check with this documentation"
                                + " https://git-scm.com/docs/git-check-ref-format for valid git branch names"));
    }

    private static Optional<Finding> git(Field git) {
        var url = git.at("repositoryUrl");
        var algorithm = git.at("sshKeyAlgorithm");
        if (url.text().isEmpty()) {
            return Optional.of(url.error("spec.git-missing", "repositoryUrl")
                    .as("'repositoryUrl' is not set or empty in gitProviderConfig; repositoryUrl is a required field"));
        }
        if (algorithm.text().isEmpty()) {
            return url(url).or(() -> Optional.of(algorithm
                    .warning("spec.git-key-default")
                    .as("Warning: 'sshKeyAlgorithm' is not set, defaulting to 'ecdsa'")));
        }
        if (!KEY_ALGORITHMS.contains(algorithm.text())) {
            return Optional.of(algorithm
                    .error("spec.git-key", algorithm.text())
                    .as("'sshKeyAlgorithm' does not have a valid value in gitProviderConfig; sshKeyAlgorithm must be"
                            + " amongst rsa, ecdsa, ed25519"));
        }
        return url(url);
    }

    private static Optional<Finding> url(Field url) {
        return switch (GoUrl.parse(url.text())) {
            case GoUrl.Bad bad ->
                Optional.of(url.error("spec.git-url", url.text()).as("unable to parse repository url: " + bad.error()));
            case GoUrl.Good good
            when !good.scheme().equals("ssh") ->
                Optional.of(
                        url.error("spec.git-url", url.text()).as("invalid repository url scheme: " + good.scheme()));
            case GoUrl.Good _ -> Optional.empty();
        };
    }
}
