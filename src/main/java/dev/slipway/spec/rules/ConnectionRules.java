package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How the cluster reaches the world: proxy, registry mirror, IAM for pods (EKS Anywhere:
/// pkg/api/v1alpha1/cluster.go).
///
/// Whether a proxy's name resolves is left to the preflight, which may ask the network.
final class ConnectionRules {

    private static final Pattern CURATED = Pattern.compile("783794618700\\.dkr\\.ecr\\..*\\.amazonaws\\.com");
    private static final Pattern PORT = Pattern.compile("[-+]?[0-9]{1,9}");
    private static final int LAST_PORT = 65535;
    // A name that ends in digits only is an address gone wrong: no such top-level domain can exist.
    private static final Pattern NO_NAME = Pattern.compile("(.*\\.)?[0-9]+\\.?|");

    private ConnectionRules() {}

    static Stream<Finding> proxy(Config config) {
        var proxy = config.spec().at("proxyConfiguration");
        if (!proxy.present()) {
            return Stream.empty();
        }
        var http = proxy.at("httpProxy");
        var https = proxy.at("httpsProxy");
        var missing = Stream.of(http, https)
                .filter(field -> field.text().isEmpty())
                .map(field -> field.error("spec.proxy-missing", field.key()).as("no value set for " + field.key()));
        var invalid =
                Stream.of(http, https).filter(field -> !field.text().isEmpty()).flatMap(field -> proxy(field).stream());
        return Stream.concat(missing, invalid);
    }

    private static Optional<Finding> proxy(Field field) {
        var value = field.text();
        var endpoint = value;
        if (value.startsWith("http")) {
            switch (GoUrl.parseRequest(value)) {
                case GoUrl.Bad _ -> {
                    return invalid(field, "proxy " + value + " is invalid, please provide a valid URI");
                }
                case GoUrl.Good url -> endpoint = url.host();
            }
        }
        return switch (HostPort.split(endpoint)) {
            case HostPort.Bad bad ->
                invalid(
                        field,
                        "proxy endpoint %s is invalid (%s), please provide a valid proxy address"
                                .formatted(value, bad.error()));
            case HostPort.Good good -> endpoint(field, good);
        };
    }

    private static Optional<Finding> endpoint(Field field, HostPort.Good endpoint) {
        if (!Addresses.isIp(endpoint.host()) && NO_NAME.matcher(endpoint.host()).matches()) {
            return invalid(
                    field,
                    "proxy endpoint %s is invalid, please provide a valid proxy domain name or ip: lookup %s: no such host"
                            .formatted(endpoint.host(), endpoint.host()));
        }
        return isPort(endpoint.port())
                ? Optional.empty()
                : invalid(field, "proxy port " + endpoint.port() + " is invalid, please provide a valid proxy port");
    }

    private static Optional<Finding> invalid(Field field, String text) {
        return Optional.of(field.error("spec.proxy", field.text()).as(text));
    }

    static boolean isPort(String text) {
        return PORT.matcher(text).matches() && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= LAST_PORT;
    }

    static Stream<Finding> registryMirror(Config config) {
        var mirror = config.spec().at("registryMirrorConfiguration");
        if (!mirror.present()) {
            return Stream.empty();
        }
        var findings = new ArrayList<Finding>();
        if (mirror.at("endpoint").text().isEmpty()) {
            findings.add(mirror.at("endpoint")
                    .error("spec.mirror-endpoint")
                    .as("no value set for RegistryMirrorConfiguration.Endpoint"));
        }
        var port = mirror.at("port");
        if (!isPort(port.text())) {
            findings.add(port.error("spec.mirror-port", port.text())
                    .as("registry mirror port " + port.text() + " is invalid, please provide a valid port"));
        }
        namespaces(mirror, findings);
        return findings.stream();
    }

    private static void namespaces(Field mirror, List<Finding> findings) {
        int curated = 0;
        for (var namespace : mirror.at("ociNamespaces").items()) {
            var registry = namespace.at("registry");
            if (registry.text().isEmpty()) {
                findings.add(
                        registry.error("spec.mirror-registry").as("registry can't be set to empty in OCINamespaces"));
            }
            if (CURATED.matcher(registry.text()).find() && ++curated > 1) {
                findings.add(registry.error("spec.mirror-curated", registry.text())
                        .as("only one registry mirror for curated packages is suppported"));
            }
        }
    }

    static Stream<Finding> podIam(Config config) {
        var iam = config.spec().at("podIamConfig");
        var issuer = iam.at("serviceAccountIssuer");
        return iam.present() && issuer.text().isEmpty()
                ? Stream.of(issuer.error("spec.pod-iam-issuer")
                        .as("ServiceAccount Issuer can't be empty while configuring IAM roles for pods"))
                : Stream.empty();
    }
}
