package dev.slipway.lifecycle.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The folder EKS Anywhere keeps of a cluster, `./<cluster>/`, with everything temporary below `generated`.
public record ClusterFolder(Path workspace, String cluster) {

    public ClusterFolder {
        workspace = workspace.toAbsolutePath().normalize();
    }

    /// The name of the kind cluster that creates the cluster.
    public String bootstrapCluster() {
        return cluster + "-eks-a-cluster";
    }

    public Path path() {
        return workspace.resolve(cluster);
    }

    public Path kubeconfig() {
        return path().resolve(cluster + "-eks-a-cluster.kubeconfig");
    }

    public Path specification() {
        return path().resolve(cluster + "-eks-a-cluster.yaml");
    }

    public Path generated() {
        return path().resolve("generated");
    }

    public Path bootstrapKubeconfig() {
        return generated().resolve(cluster + ".kind.kubeconfig");
    }

    public Path kindConfig() {
        return generated().resolve("kind_tmp.yaml");
    }

    public Path auditPolicy() {
        return generated().resolve("kubernetes").resolve("audit-policy.yaml");
    }

    public Path clusterctlConfig() {
        return generated().resolve("clusterctl_tmp.yaml");
    }

    public Path overrides() {
        return generated().resolve("overrides");
    }

    public Path chartValues() {
        return generated().resolve("tinkerbell-chart-overrides.yaml");
    }

    /// Objects that are replaced one by one are kept here until all are back.
    public Path kept() {
        return generated().resolve("kept");
    }

    public void removeGenerated() throws IOException {
        if (!Files.exists(generated())) {
            return;
        }
        try (var files = Files.walk(generated())) {
            files.sorted(Comparator.reverseOrder()).forEach(ClusterFolder::remove);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
