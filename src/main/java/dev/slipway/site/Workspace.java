package dev.slipway.site;

import dev.slipway.run.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder an operator works in: inventory, specifications, kubeconfigs, runs. `name` is the site's.
///
/// In a workspace of a lab everything is simulated: its runs happen in the lab of `lab()` and never anywhere else.
public record Workspace(Path folder, String name, Kind kind) {

    public Workspace {
        folder = folder.toAbsolutePath().normalize();
    }

    /// Whether the machines of a workspace are real.
    public enum Kind {
        REAL,
        LAB
    }

    public boolean simulated() {
        return kind == Kind.LAB;
    }

    /// The inventory of the site, in EKS Anywhere's columns; the BMC passwords are among the secrets in `own`.
    public Path hardware() {
        return folder.resolve("hardware.csv");
    }

    /// What Slipway keeps for itself.
    public Path own() {
        return folder.resolve(".slipway");
    }

    public Path drafts() {
        return own().resolve("drafts");
    }

    public Path lab() {
        return own().resolve("lab");
    }

    public Runs runs() {
        return new Runs(folder);
    }

    /// The specifications that lie in the folder itself.
    public List<Path> specifications() throws IOException {
        return below(folder, ".yaml");
    }

    /// The kubeconfigs of clusters that were created or connected here: `<cluster>/<cluster>-eks-a-cluster.kubeconfig`.
    public List<Path> kubeconfigs() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(cluster -> cluster.resolve(cluster.getFileName() + "-eks-a-cluster.kubeconfig"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
