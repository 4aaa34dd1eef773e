package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the Cluster refers to, and the versions it names (EKS Anywhere: pkg/api/v1alpha1/cluster.go).
final class ReferenceRules {

    private static final Set<String> GITOPS = Set.of("GitOpsConfig", "FluxConfig");
    private static final Set<String> IDENTITY = Set.of("OIDCConfig", "AWSIamConfig");
    // The official expression of semver.org, with the `v` Go allows in front.
    private static final Pattern SEMVER = Pattern.compile("v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
            + "(-((0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?"
            + "(\\+([0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*))?");

    private ReferenceRules() {}

    static Stream<Finding> machineGroupRefs(Config config) {
        if (config.is(Provider.DOCKER)) {
            return Stream.empty();
        }
        var findings = new ArrayList<Finding>();
        missing(config.controlPlane(), "must specify machineGroupRef control plane machines", findings);
        config.workerGroups()
                .forEach(group -> missing(group, "must specify machineGroupRef for worker nodes", findings));
        if (config.externalEtcd().present()) {
            missing(config.externalEtcd(), "must specify machineGroupRef for etcd machines", findings);
        }
        return findings.stream();
    }

    private static void missing(Field owner, String text, List<Finding> findings) {
        if (!owner.at("machineGroupRef").present()) {
            findings.add(owner.at("machineGroupRef")
                    .error("spec.machine-ref-missing")
                    .as(text));
        }
    }

    static Stream<Finding> gitOps(Config config) {
        var ref = config.spec().at("gitOpsRef");
        if (!ref.present()) {
            return Stream.empty();
        }
        if (!GITOPS.contains(ref.at("kind").text())) {
            return Stream.of(ref.at("kind")
                    .error("spec.ref-kind", ref.at("kind").text(), "FluxConfig, GitOpsConfig")
                    .as("only GitOpsConfig or FluxConfig Kind are supported at this time"));
        }
        return ref.at("name").text().isEmpty()
                ? Stream.of(ref.at("name")
                        .error("spec.ref-name")
                        .as("GitOpsRef name can't be empty; specify a valid GitOpsConfig name"))
                : Stream.empty();
    }

    static Stream<Finding> identityProviders(Config config) {
        return config.spec().at("identityProviderRefs").items().stream().flatMap(ReferenceRules::identityProvider);
    }

    private static Stream<Finding> identityProvider(Field ref) {
        var kind = ref.at("kind").text();
        if (!IDENTITY.contains(kind)) {
            return Stream.of(ref.at("kind")
                    .error("spec.ref-kind", kind, "OIDCConfig, AWSIamConfig")
                    .as("kind: " + kind + " for identityProviderRef is not supported"));
        }
        return ref.at("name").text().isEmpty()
                ? Stream.of(ref.at("name").error("spec.ref-name").as("specify a valid name for identityProviderRef"))
                : Stream.empty();
    }

    static Stream<Finding> packages(Config config) {
        return Stream.of("controller", "cronjob")
                .map(part -> config.spec().at("packages").at(part))
                .filter(part -> !config.selfManaged() && part.present())
                .map(part -> part.error("spec.packages-workload", part.key())
                        .as("packages: " + part.key() + " should not be specified for a workload cluster"));
    }

    static Stream<Finding> version(Config config) {
        var version = config.spec().at("eksaVersion");
        var bundles = config.spec().at("bundlesRef");
        if (!version.present()) {
            return Stream.empty();
        }
        if (bundles.present()) {
            return Stream.of(bundles.error("spec.bundles-and-version")
                    .as("cannot pass both bundlesRef and eksaVersion. New clusters should use eksaVersion instead of"
                            + " bundlesRef"));
        }
        return Matching.all(SEMVER, version.text())
                ? Stream.empty()
                : Stream.of(version.error("spec.version", version.text()).as("eksaVersion is not a valid semver"));
    }
}
