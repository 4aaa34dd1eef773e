package dev.slipway.admin;

import dev.slipway.preflight.Fix;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// How programs that are missing come onto this machine: with Homebrew where it is there, else as their makers publish
/// them, for its own processor.
record Installing(Versions versions, ThisMachine machine) {

    private static final String TO = "/usr/local/bin";
    private static final Map<String, String> BREW = Map.of(
            "eksctl",
            "aws/tap/eks-anywhere",
            "kubectl",
            "kubectl",
            "helm",
            "helm",
            "kind",
            "kind",
            "clusterctl",
            "clusterctl");
    private static final Map<String, String> PUBLISHED = Map.of(
            "eksctl",
            "curl -fsSL https://github.com/eksctl-io/eksctl/releases/latest/download/eksctl_Linux_{arch}.tar.gz"
                    + " | sudo tar xz -C {to}",
            "eksctl-anywhere",
            "curl -fsSL https://anywhere-assets.eks.amazonaws.com/releases/eks-a/manifest.yaml"
                    + " | grep -o 'https://[^ ]*eksctl-anywhere-v[^ ]*-linux-{arch}.tar.gz' | sort -V | tail -1"
                    + " | xargs curl -fsSL | sudo tar xz -C {to} ./eksctl-anywhere",
            "kubectl",
            "sudo curl -fsSLo {to}/kubectl"
                    + " https://dl.k8s.io/release/$(curl -fsSL https://dl.k8s.io/release/stable.txt)"
                    + "/bin/linux/{arch}/kubectl && sudo chmod +x {to}/kubectl",
            "helm",
            "curl -fsSL https://raw.githubusercontent.com/helm/helm/main/scripts/get-helm-3 | bash",
            "kind",
            "sudo curl -fsSLo {to}/kind https://kind.sigs.k8s.io/dl/v0.32.0/kind-linux-{arch}"
                    + " && sudo chmod +x {to}/kind",
            "clusterctl",
            "sudo curl -fsSLo {to}/clusterctl https://github.com/kubernetes-sigs/cluster-api/releases/download/v1.13.2"
                    + "/clusterctl-linux-{arch} && sudo chmod +x {to}/clusterctl");

    /// One line that installs all of these programs.
    Fix of(List<String> programs) throws InterruptedException {
        return Fix.copy(versions.of("brew", "--version").isPresent() ? brewed(programs) : published(programs));
    }

    private static String brewed(List<String> programs) {
        return "brew install " + joined(programs, program -> BREW.getOrDefault(program, BREW.get("eksctl")), " ");
    }

    private String published(List<String> programs) {
        return joined(programs, program -> PUBLISHED.getOrDefault(program, ""), " && ")
                .replace("{arch}", machine.architecture())
                .replace("{to}", TO);
    }

    private static String joined(List<String> programs, UnaryOperator<String> how, String between) {
        return programs.stream().map(how).distinct().collect(Collectors.joining(between));
    }
}
