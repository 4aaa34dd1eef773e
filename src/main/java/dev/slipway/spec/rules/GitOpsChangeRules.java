package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.rules.Change.Pair;
import java.util.List;
import java.util.stream.Stream;

/// What nobody may change of where a cluster's configuration is kept (EKS Anywhere:
/// pkg/validations/upgradevalidations/immutable_fields.go, `ValidateGitOpsImmutableFields`).
final class GitOpsChangeRules {

    private static final List<String> OF_GITOPS =
            List.of("owner", "repository", "personal", "fluxSystemNamespace", "branch", "clusterConfigPath");
    private static final List<String> OF_GIT = List.of("repositoryUrl", "sshKeyAlgorithm");
    private static final List<String> OF_GITHUB = List.of("repository", "owner", "personal");
    private static final List<String> OF_FLUX = List.of("branch", "clusterConfigPath", "systemNamespace");

    private GitOpsChangeRules() {}

    static Stream<Finding> repository(Change change) {
        var old = change.before().spec().at("gitOpsRef");
        var next = change.after().spec().at("gitOpsRef");
        if (!old.present()) {
            return Stream.empty();
        }
        if (!Change.sameRef(old, next)) {
            return Stream.of(Change.refused(
                    old.at("name"), next.at("name"), "once cluster.spec.gitOpsRef is set, it is immutable"));
        }
        return change.before().find(old).stream()
                .flatMap(was -> change.after().find(next).map(now -> new Pair<>(was, now)).stream())
                .flatMap(GitOpsChangeRules::content);
    }

    private static Stream<Finding> content(Pair<Document> pair) {
        if (pair.after().kind().equals("GitOpsConfig")) {
            return fixed(pair, "flux.github.", OF_GITOPS, "gitOps spec.flux.github.");
        }
        var git = pair.before().spec().at("git").present()
                ? fixed(pair, "git.", OF_GIT, "fluxConfig spec.fluxConfig.spec.git.")
                : Stream.<Finding>empty();
        var github = pair.before().spec().at("github").present()
                ? fixed(pair, "github.", OF_GITHUB, "fluxConfig spec.github.")
                : Stream.<Finding>empty();
        return Stream.of(git, github, fixed(pair, "", OF_FLUX, "fluxConfig spec."))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> fixed(Pair<Document> pair, String owner, List<String> fields, String prefix) {
        return fields.stream()
                .flatMap(field -> Change.fixed(
                        pair.before().spec().below(owner + field),
                        pair.after().spec().below(owner + field),
                        prefix + field + " is immutable")
                        .stream());
    }

    /// What the API server lets nobody change at all.
    static Stream<Finding> objects(Change change) {
        var always = Stream.of("GitOpsConfig", "FluxConfig", "AWSIamConfig").flatMap(kind -> objects(change, kind));
        return change.before().selfManaged() ? Stream.concat(always, objects(change, "OIDCConfig")) : always;
    }

    private static Stream<Finding> objects(Change change, String kind) {
        return change.all(kind)
                .filter(pair -> !same(kind, pair.before().spec(), pair.after().spec()))
                .map(pair -> pair.after()
                        .spec()
                        .error("spec.immutable-object", kind)
                        .as(FieldErrors.forbidden(kind, "config is immutable")));
    }

    // Whom an AWS identity is mapped to may change.
    private static boolean same(String kind, Field old, Field next) {
        return kind.equals("AWSIamConfig") ? ClusterChangeRules.sameAwsIam(old, next) : old.equalTo(next);
    }
}
