package dev.slipway.lab.programs.helm;

import dev.slipway.lab.api.Kind;
import java.util.Set;

/// Which kinds of a chart have no namespace.
final class Scopes {

    private static final Set<String> CLUSTER = Set.of(
            "Namespace",
            "CustomResourceDefinition",
            "ClusterRole",
            "ClusterRoleBinding",
            "StorageClass",
            "PriorityClass",
            "IngressClass",
            "ValidatingWebhookConfiguration",
            "MutatingWebhookConfiguration",
            "ValidatingAdmissionPolicy",
            "ValidatingAdmissionPolicyBinding",
            "APIService");

    private Scopes() {}

    static boolean ofCluster(Kind kind) {
        return CLUSTER.contains(kind.name());
    }
}
