package dev.slipway.spec;

/// The values EKS Anywhere fills in on Snow when it loads a file (pkg/cluster/snow.go,
/// pkg/api/v1alpha1/snowmachineconfig.go).
final class SnowDefaults {

    private SnowDefaults() {}

    static void datacenter(String name, Tree tree) {
        var identity = tree.root().below("spec.identityRef");
        if (identity.at("kind").text().isEmpty() && identity.at("name").text().isEmpty()) {
            tree.fill("spec.identityRef.kind", "Secret");
            tree.fill("spec.identityRef.name", name + "-snow-credentials");
        }
    }

    static void machine(Tree tree) {
        tree.fill("spec.instanceType", "sbe-c.large");
        tree.fill("spec.physicalNetworkConnector", "SFP_PLUS");
    }
}
