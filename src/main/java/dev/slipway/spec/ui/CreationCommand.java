package dev.slipway.spec.ui;

import dev.slipway.spec.Spot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The command a terminal would be given for a creation.
record CreationCommand(Desk desk, CreationFiles files, boolean workload) {

    /// Writes its files.
    void write() throws IOException {
        if (tellsPasswords()) {
            files.writeWhole();
        } else {
            files.write();
        }
    }

    /// Whether the passwords of BMCs are in its files, as EKS Anywhere needs them.
    boolean tellsPasswords() {
        return files.takesMachines() && !own();
    }

    /// A workload cluster is created by EKS Anywhere's own command, through the cluster that manages it; so is what
    /// Slipway does not create.
    private boolean own() {
        return desk.workspace().simulated() && !workload && files.takesMachines();
    }

    List<String> words() {
        var words = new ArrayList<>(List.of(own() ? "slipway" : "eksctl anywhere"));
        words.addAll(
                files.takesMachines()
                        ? desk.runs().createWords(files.spec(), files.hardware())
                        : List.of(
                                "create",
                                "cluster",
                                "-f",
                                files.spec().getFileName().toString()));
        if (workload) {
            var manager = Spot.cluster("spec.managementCluster.name").text(files.file());
            words.addAll(List.of("--kubeconfig", manager + "/" + manager + "-eks-a-cluster.kubeconfig"));
        }
        return List.copyOf(words);
    }
}
