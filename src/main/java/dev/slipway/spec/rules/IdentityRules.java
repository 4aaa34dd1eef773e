package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may log in: OIDCConfig and AWSIamConfig (EKS Anywhere: pkg/api/v1alpha1/oidcconfig.go, awsiamconfig.go).
final class IdentityRules {

    private IdentityRules() {}

    static Stream<Finding> oidc(Config config) {
        return referred(config, "OIDCConfig").flatMap(document -> oidc(document).stream());
    }

    static Stream<Finding> awsIam(Config config) {
        return referred(config, "AWSIamConfig").flatMap(document -> awsIam(document.spec()).stream());
    }

    static Stream<Finding> namespaces(Config config) {
        return Stream.of("OIDCConfig", "AWSIamConfig")
                .flatMap(kind -> ObjectRules.identityProviders(config, kind))
                .flatMap(document -> ObjectRules.sameNamespace(config, document).stream());
    }

    /// That the first document of a kind is the one the Cluster beside it means, and in its namespace.
    static Stream<Finding> meant(Config config, String kind) {
        var ref = config.spec().at("identityProviderRefs").items().stream()
                .filter(provider -> provider.at("kind").text().equals(kind))
                .findFirst();
        return config.all(kind)
                .limit(1)
                .filter(_ -> ref.isPresent())
                .flatMap(document -> Stream.concat(
                        other(ref.orElseThrow(), document).stream(),
                        ObjectRules.sameNamespace(config, document).stream()));
    }

    private static Optional<Finding> other(Field ref, Document document) {
        var name = ref.at("name").text();
        return document.name().equals(name)
                ? Optional.empty()
                : Optional.of(ObjectRules.missing(ref)
                        .as("%s retrieved with name %s does not match name (%s) specified in identityProviderRefs"
                                .formatted(document.kind(), document.name(), name)));
    }

    // Alone, a file of one such document is judged without a Cluster that names it.
    private static Stream<Document> referred(Config config, String kind) {
        return config.clusterDocument().isPresent()
                ? ObjectRules.identityProviders(config, kind)
                : config.all(kind).limit(1);
    }

    private static List<Finding> oidc(Document document) {
        var spec = document.spec();
        var findings = new ArrayList<Finding>();
        if (spec.at("clientId").text().isEmpty()) {
            findings.add(spec.at("clientId")
                    .error("spec.oidc-missing", "clientId")
                    .as(FieldErrors.invalid("spec.clientId", "", "OIDCConfig clientId is required")));
        }
        var claims = spec.at("requiredClaims");
        if (claims.items().size() > 1) {
            findings.add(claims.error("spec.oidc-claims")
                    .as("spec.requiredClaims: Invalid value: " + json(claims)
                            + ": only one OIDConfig requiredClaim is supported at this time"));
        }
        issuer(spec.at("issuerUrl"), findings);
        return Aggregate.of(
                        "OIDCConfig.anywhere.eks.amazonaws.com " + GoText.quoted(document.name()) + " is invalid: ",
                        findings)
                .toList();
    }

    private static String json(Field claims) {
        return claims.items().stream()
                .map(claim -> "{\"claim\":" + GoText.quoted(claim.at("claim").text()) + ",\"value\":"
                        + GoText.quoted(claim.at("value").text()) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void issuer(Field issuer, List<Finding> findings) {
        if (issuer.text().isEmpty()) {
            findings.add(issuer.error("spec.oidc-missing", "issuerUrl")
                    .as(FieldErrors.invalid("spec.issuerUrl", "", "OIDCConfig issuerUrl is required")));
            return;
        }
        switch (GoUrl.parseRequest(issuer.text())) {
            case GoUrl.Bad bad ->
                findings.add(issuer.error("spec.oidc-issuer", issuer.text())
                        .as(FieldErrors.invalid(
                                "spec.issuerUrl", issuer.text(), "OIDCConfig issuerUrl is invalid: " + bad.error())));
            case GoUrl.Good url
            when !url.scheme().equals("https") ->
                findings.add(issuer.error("spec.oidc-issuer", issuer.text())
                        .as(FieldErrors.invalid(
                                "spec.issuerUrl", issuer.text(), "OIDCConfig issuerUrl should have HTTPS scheme")));
            case GoUrl.Good _ -> {}
        }
    }

    private static List<Finding> awsIam(Field spec) {
        var findings = new ArrayList<Finding>();
        needed(spec.at("awsRegion"), "AWSRegion is a required field", findings);
        modes(spec, findings);
        for (var role : spec.at("mapRoles").items()) {
            needed(role.at("roleARN"), "MapRoles RoleARN is required", findings);
            needed(role.at("username"), "MapRoles Username is required", findings);
        }
        for (var user : spec.at("mapUsers").items()) {
            needed(user.at("userARN"), "MapUsers UserARN is required", findings);
            needed(user.at("username"), "MapUsers Username is required", findings);
        }
        return findings;
    }

    private static void modes(Field spec, List<Finding> findings) {
        var modes = spec.at("backendMode");
        if (modes.items().isEmpty()) {
            findings.add(modes.error("spec.aws-iam-missing", "backendMode")
                    .as("AWSIamConfig BackendMode is a required field"));
        }
        modes.items().stream()
                .filter(mode -> mode.text().equals("MountedFile"))
                .forEach(mode -> findings.add(mode.error("spec.aws-iam-mounted-file")
                        .as("AWSIamConfig BackendMode does not support MountedFile backend")));
        if (spec.at("mapRoles").items().isEmpty() && spec.at("mapUsers").items().isEmpty()) {
            modes.items().stream()
                    .filter(mode -> mode.text().equals("EKSConfigMap"))
                    .forEach(mode -> findings.add(mode.warning("spec.aws-iam-unmapped")
                            .as("Warning: AWS IAM Authenticator mapRoles and mapUsers specification is empty. Please be"
                                    + " aware this will prevent aws-iam-authenticator from mapping IAM roles to"
                                    + " users/groups on the cluster with backendMode EKSConfigMap")));
        }
    }

    private static void needed(Field field, String text, List<Finding> findings) {
        if (field.text().isEmpty()) {
            findings.add(field.error("spec.aws-iam-missing", field.key()).as("AWSIamConfig " + text));
        }
    }
}
