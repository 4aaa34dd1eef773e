package dev.slipway.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.exec.Answer;
import dev.slipway.exec.Command;
import dev.slipway.lab.release.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabTest {

    private static final Instant ORIGIN = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private final List<RuntimeException> failures = new ArrayList<>();

    @Test
    void becomesAManagementClusterByItsPrograms() throws Exception {
        try (var lab = Lab.virtual(ORIGIN, List.of(), folder, 1, failures::add)) {
            var release = lab.publish().resolveSibling("");
            Files.writeString(folder.resolve("clusterctl.yaml"), config(release));

            var answers = lab.work(() -> List.of(
                    ask(lab, "kind create cluster --name forge-eks-a-cluster --kubeconfig boot"),
                    ask(
                            lab,
                            "helm upgrade --install tinkerbell-crds oci://public.ecr.aws/eks-anywhere/tinkerbell-crds"
                                    + " --version 0.22.1 --kubeconfig boot --wait --namespace eksa-system"
                                    + " --create-namespace"),
                    ask(
                            lab,
                            "clusterctl init --core cluster-api:" + Versions.CLUSTER_API + " --bootstrap kubeadm:"
                                    + Versions.CLUSTER_API + " --control-plane kubeadm:" + Versions.CLUSTER_API
                                    + " --infrastructure tinkerbell:" + Versions.TINKERBELL_PROVIDER
                                    + " --config clusterctl.yaml --kubeconfig boot --wait-providers")));

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.status())
                            .as(String.join("\n", answer.err()))
                            .isZero());
            assertThat(failures).isEmpty();
            assertThat(Duration.between(ORIGIN, lab.now())).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(10));
        }
    }

    private Answer ask(Lab lab, String words) throws IOException, InterruptedException {
        return lab.ask(Command.of(words.split(" "))
                .in(folder)
                .with(Map.of("TINKERBELL_IP", "IGNORED", "KUBEADM_BOOTSTRAP_TOKEN_TTL", "120m")));
    }

    // Every manifest of the release lies at `<label>/<version>/<file>`.
    private static String config(Path release) throws IOException {
        var config = new StringBuilder("providers:\n");
        add(config, release, "cluster-api", "cluster-api", "CoreProvider", "core-components.yaml");
        add(config, release, "kubeadm", "bootstrap-kubeadm", "BootstrapProvider", "bootstrap-components.yaml");
        add(
                config,
                release,
                "kubeadm",
                "control-plane-kubeadm",
                "ControlPlaneProvider",
                "control-plane-components.yaml");
        add(
                config,
                release,
                "tinkerbell",
                "infrastructure-tinkerbell",
                "InfrastructureProvider",
                "infrastructure-components.yaml");
        try (var files = Files.walk(release)) {
            var manifest = files.filter(file -> file.endsWith("cert-manager.yaml"))
                    .findFirst()
                    .orElseThrow();
            return config + "cert-manager: {url: \"%s\", version: %s}\n".formatted(manifest, Versions.CERT_MANAGER);
        }
    }

    private static void add(StringBuilder config, Path release, String name, String label, String type, String file) {
        var version = label.endsWith("tinkerbell") ? Versions.TINKERBELL_PROVIDER : Versions.CLUSTER_API;
        config.append("- {name: %s, type: %s, url: \"%s\"}\n"
                .formatted(name, type, release.resolve(label).resolve(version).resolve(file)));
    }
}
