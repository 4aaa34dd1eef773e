package dev.slipway.spec;

import dev.slipway.spec.yaml.Yaml.Form;

/// The values EKS Anywhere fills in on vSphere when it loads a file (EKS Anywhere: pkg/api/v1alpha1,
/// vspheredatacenterconfig_types.go, vspheremachineconfig.go).
final class VSphereDefaults {

    private static final int MEMORY = 8192;
    private static final int LEAST_MEMORY = 2048;
    private static final int CPUS = 2;
    private static final String BOTTLEROCKET = "bottlerocket";

    private VSphereDefaults() {}

    static void datacenter(Tree tree) {
        var spec = tree.root().at("spec");
        var network = spec.at("network").text();
        var folder = "/" + spec.at("datacenter").text();
        if (!network.isEmpty() && !network.startsWith(folder)) {
            tree.set("spec.network", Form.TEXT, folder + "/network/" + network);
        }
        if (spec.at("insecure").truth()) {
            tree.set("spec.thumbprint", Form.TEXT, "");
        }
    }

    static void machine(Tree tree) {
        var spec = tree.root().at("spec");
        var memory = spec.at("memoryMiB").number();
        if (memory < LEAST_MEMORY) {
            tree.set("spec.memoryMiB", Form.INTEGER, String.valueOf(memory <= 0 ? MEMORY : LEAST_MEMORY));
        }
        if (spec.at("numCPUs").number() <= 0) {
            tree.set("spec.numCPUs", Form.INTEGER, String.valueOf(CPUS));
        }
        tree.fill("spec.osFamily", BOTTLEROCKET);
        var system = tree.root().below("spec.osFamily").text();
        UserDefaults.fill(tree, system.equals(BOTTLEROCKET) ? "ec2-user" : "capv");
    }
}
