package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.ClusterName;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cluster's name, its endpoint, its control plane and its etcd (EKS Anywhere: pkg/api/v1alpha1/cluster.go).
final class ControlPlaneRules {

    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]");
    private static final List<String> OIDC_FLAGS = List.of(
            "oidc-issuer-url",
            "oidc-client-id",
            "oidc-groups-claim",
            "oidc-groups-prefix",
            "oidc-required-claim",
            "oidc-username-claim",
            "oidc-username-prefix");
    private static final String EXTRA_ARGS_SWITCH = "API_SERVER_EXTRA_ARGS_ENABLED";

    private ControlPlaneRules() {}

    static Stream<Finding> name(Config config) {
        var name = config.cluster().at("metadata").at("name");
        return ClusterName.objection(name.text())
                .map(text -> name.error("spec.cluster-name", name.text())
                        .as("failed to validate cluster config name: " + text))
                .stream();
    }

    static Stream<Finding> endpoint(Config config) {
        var host = config.controlPlane().at("endpoint").at("host");
        return config.is(Provider.DOCKER) || !host.text().isEmpty()
                ? Stream.empty()
                : Stream.of(host.error("spec.endpoint-missing")
                        .as("cluster controlPlaneConfiguration.Endpoint.Host is not set or is empty"));
    }

    /// That the endpoint is an address, which not every provider asks.
    static Optional<Finding> address(Config config) {
        var host = config.controlPlane().at("endpoint").at("host");
        return Addresses.isIp(host.text())
                ? Optional.empty()
                : Optional.of(unusable(host)
                        .as("cluster controlPlaneConfiguration.Endpoint.Host is invalid: " + host.text()));
    }

    // What is missing has been told already.
    private static Finding unusable(Field host) {
        return host.text().isEmpty()
                ? host.error("spec.endpoint-missing")
                : host.error("spec.endpoint-invalid", host.text());
    }

    static Stream<Finding> count(Config config) {
        var count = config.controlPlane().at("count");
        if (count.number() <= 0) {
            return Stream.of(count.error("spec.control-plane-count", count.number())
                    .as("control plane node count must be positive"));
        }
        if (config.externalEtcd().present()) {
            return Stream.empty();
        }
        if (count.number() % 2 == 0) {
            return Stream.of(count.error("spec.control-plane-even", count.number())
                    .as("control plane node count cannot be an even number when using stacked etcd topology"));
        }
        return unusual(config, count);
    }

    private static Stream<Finding> unusual(Config config, Field count) {
        return count.number() == 3 || count.number() == 5 || config.is(Provider.DOCKER)
                ? Stream.empty()
                : Stream.of(count.warning("spec.control-plane-unusual", count.number())
                        .as("Warning: The recommended number of control plane nodes is 3 or 5"));
    }

    static Stream<Finding> externalEtcdSupport(Config config) {
        return config.is(Provider.TINKERBELL) && config.externalEtcd().present()
                ? Stream.of(config.externalEtcd()
                        .error("spec.external-etcd")
                        .as("tinkerbell external etcd configuration is unsupported"))
                : Stream.empty();
    }

    static Stream<Finding> etcdCount(Config config) {
        var count = config.externalEtcd().at("count");
        // Where etcd is not supported at all, its count is the lesser worry.
        if (!config.externalEtcd().present() || config.is(Provider.TINKERBELL)) {
            return Stream.empty();
        }
        if (count.number() == 0) {
            return Stream.of(count.error("spec.etcd-count", 0).as("no value set for etcd replicas"));
        }
        if (count.number() < 0) {
            return Stream.of(
                    count.error("spec.etcd-count", count.number()).as("etcd replicas cannot be a negative number"));
        }
        return count.number() % 2 == 0
                ? Stream.of(count.error("spec.etcd-count", count.number())
                        .as("external etcd count cannot be an even number"))
                : Stream.empty();
    }

    static Stream<Finding> labels(Config config) {
        var labels = config.controlPlane().at("labels");
        return Aggregate.of(
                "labels for control plane not valid: found following errors with labels: ", Labels.check(labels));
    }

    static Stream<Finding> certSans(Config config) {
        var invalid = config.controlPlane().at("certSans").items().stream()
                .filter(san -> !Matching.some(DOMAIN, san.text()) && !Addresses.isIp(san.text()))
                .toList();
        var names = invalid.stream().map(Field::text).collect(Collectors.joining(", "));
        return invalid.stream()
                .map(san -> san.error("spec.cert-san", san.text())
                        .as("invalid ControlPlaneConfiguration.CertSANs; must be an IP or domain name: [" + names
                                + "]"));
    }

    static Stream<Finding> extraArgs(Config config) {
        var args = config.controlPlane().at("apiServerExtraArgs");
        return args.present() && !config.active(EXTRA_ARGS_SWITCH)
                ? Stream.of(args.error("spec.extra-args", EXTRA_ARGS_SWITCH)
                        .as("configuring APIServerExtraArgs is not supported. Set env var " + EXTRA_ARGS_SWITCH
                                + " to enable"))
                : Stream.empty();
    }

    static Stream<Finding> oidcFlags(Config config) {
        var args = config.controlPlane().at("apiServerExtraArgs");
        var oidc = config.spec().at("identityProviderRefs").items().stream()
                .anyMatch(ref -> ref.at("kind").text().equals("OIDCConfig"));
        var findings = new ArrayList<Finding>();
        for (var flag : OIDC_FLAGS) {
            if (oidc && args.keys().contains(flag)) {
                findings.add(args.at(flag)
                        .error("spec.oidc-flag", flag)
                        .as("the following flags cannot be configured if OIDCConfig is configured for "
                                + "cluster.spec.identityProviderRefs: [" + String.join(" ", OIDC_FLAGS)
                                + "]. Remove from apiServerExtraArgs"));
            }
        }
        return findings.stream();
    }
}
